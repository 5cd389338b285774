import type { BrowserName } from '../../browser-name.ts';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import { obtainBrowser } from '../../browsers/obtain-browser.ts';
import type { BrowserPlan } from './measure-browser.ts';
import { openTab, quietAccount } from './visit.ts';

/** Prints when, for how long and on which call the page script ran on each page. */
export async function printSlices(
  name: BrowserName,
  { build, proxy, paths }: BrowserPlan,
): Promise<void> {
  const extension = build.folders[name];
  const executable = obtainBrowser(name);
  const running = await launchBrowser(name, { executable, extension, headless: true, proxy });
  try {
    for (const path of paths) {
      const tab = await openTab(running.browser, 'sidelight', path);
      const { slices, marks } = await quietAccount(tab);
      console.log(`${decodeURIComponent(path)}: ${marks} marks`);
      for (const { kind, from, to } of slices) {
        console.log(`${from.toFixed(1).padStart(9)} ${(to - from).toFixed(2).padStart(8)} ${kind}`);
      }
      await tab.close();
    }
  } finally {
    await running.close();
  }
}
