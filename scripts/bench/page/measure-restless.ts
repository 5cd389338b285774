import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { pause } from '../../browsers/wait-until.ts';
import { median } from '../measure/median.ts';
import type { Run } from './bench-build.ts';
import { accountOf, openTab } from './visit.ts';

const SETTLE_MS = 2_500;
const WATCH_MS = 3_000;

/** How a page that changes all the time fares. */
export interface Restless {
  /** Frames a second without the extension, and with it. */
  readonly without: number;
  readonly with: number;
  /** Milliseconds of each second that the extension takes on the main thread. */
  readonly busy: number;
}

/** Watches the frames of a restless page with the extension and without, in turns. */
export async function measureRestless(
  { browser }: RunningBrowser,
  path: string,
  turns: number,
): Promise<Restless> {
  const rates: Record<'blank' | 'sidelight', number[]> = { blank: [], sidelight: [] };
  const busy: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const run of ['blank', 'sidelight'] as const satisfies readonly Run[]) {
      const tab = await openTab(browser, run, path);
      await pause(SETTLE_MS);
      const from = (await accountOf(tab)).now;
      rates[run].push(await frameRate(tab));
      const { slices, now } = await accountOf(tab);
      const ours = slices.filter((slice) => slice.from >= from);
      const took = ours.reduce((sum, slice) => sum + slice.to - slice.from, 0);
      if (run === 'sidelight') busy.push((took / (now - from)) * 1000);
      await tab.close();
    }
  }
  return { without: median(rates.blank), with: median(rates.sidelight), busy: median(busy) };
}

async function frameRate(tab: Page): Promise<number> {
  const read = (): Promise<{ frames: number; at: number }> =>
    tab.evaluate(() => {
      const { frames_ } = globalThis as unknown as { readonly frames_: number };
      return { frames: frames_, at: performance.now() };
    });
  const before = await read();
  await pause(WATCH_MS);
  const after = await read();
  return ((after.frames - before.frames) / (after.at - before.at)) * 1000;
}
