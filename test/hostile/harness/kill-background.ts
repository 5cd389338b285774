import { TargetType } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/build/manifest.ts';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';

/**
 * `(id)`: does what Firefox does once a background has been idle for long enough, until it has ended:
 * while a question is still being answered Firefox puts it off, too.
 */
const END_IDLE = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  for (let tries = 0; tries < 200; tries++) {
    if (extension.backgroundState === 'stopped') return '';
    if (extension.backgroundState === 'running') await extension.terminateBackground();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the background does not end: ' + extension.backgroundState);
}`;

/** Ends the background as the browser may at any time: Chromium's at once, Firefox's as one that idles. */
export async function killBackground({
  name,
  browser,
  extensionUrl,
}: RunningBrowser): Promise<void> {
  if (name === 'firefox') {
    await inChromeScope(browser, END_IDLE, GECKO_ID);
    return;
  }
  const isOurs = (url: string): boolean => url.startsWith(extensionUrl(''));
  const workers = () =>
    browser
      .targets()
      .filter((one) => one.type() === TargetType.SERVICE_WORKER && isOurs(one.url()));
  for (const target of workers()) await (await target.worker())?.close();
  await waitUntil(
    () => Promise.resolve(workers().length),
    (count) => count === 0,
  );
}
