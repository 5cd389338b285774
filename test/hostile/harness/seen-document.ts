import type { Browser, Page } from 'puppeteer-core';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import type { World } from '../../e2e/harness/world.ts';

/** What shows of a document in a tab of its own, a while after it has loaded. */
export interface SeenDocument {
  /** The type the browser says the document has. */
  readonly shownAs: string;
  readonly marks: number;
  /** A picture, for comparison alone. */
  readonly picture: string;
  /** Errors thrown in it. */
  readonly faults: number;
}

/** How long it has for whatever it does by itself. */
const REST_MS = 900;
/** And how long at most until two looks at it are the same: viewers draw when they come to it. */
const STILL_MS = 6_000;

/**
 * `(url, rest)`: the same from Firefox's own window. Of feeds, data and viewers Firefox tells the
 * driver neither that they have loaded nor where they are.
 */
const IN_FIREFOX = `async (url, rest) => {
  const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const errors = () => Services.console.getMessageArray().filter((message) =>
    message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:') &&
    (message.flags & Ci.nsIScriptError.warningFlag) === 0).length;
  const before = errors();
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab(url, { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  const { linkedBrowser } = tab;
  const isThere = () =>
    linkedBrowser.currentURI.spec === url && !linkedBrowser.webProgress.isLoadingDocument;
  for (let tries = 0; !isThere(); tries++) {
    if (tries === 600) throw new Error('never loaded: ' + url);
    await sleep(25);
  }
  await sleep(rest);
  const bitmap = await linkedBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
    null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, bitmap.width, bitmap.height);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const marks = await new Promise((resolve) => {
    const { messageManager } = linkedBrowser;
    messageManager.addMessageListener('sidelight:marks', ({ data }) => resolve(data));
    const count = () => sendAsyncMessage('sidelight:marks', content.CSS.highlights.size);
    const script = encodeURIComponent('(' + count + ')()');
    messageManager.loadFrameScript('data:application/javascript,' + script, false);
  });
  const shownAs = linkedBrowser.documentContentType;
  gBrowser.removeTab(tab);
  const picture = [bitmap.width, bitmap.height, ...digest].join(' ');
  return JSON.stringify({ shownAs, marks, picture, faults: errors() - before });
}`;

/** Opens a document that may be no page, and looks at it. */
export async function seenDocument({ running }: World, url: string): Promise<SeenDocument> {
  const { browser, name } = running;
  if (name === 'chromium') return inChromium(browser, url);
  return JSON.parse(await inChromeScope(browser, IN_FIREFOX, url, REST_MS)) as SeenDocument;
}

async function inChromium(browser: Browser, url: string): Promise<SeenDocument> {
  const page = await browser.newPage();
  let faults = 0;
  page.on('pageerror', () => faults++);
  try {
    await page.goto(url);
    await page.bringToFront();
    await pause(REST_MS);
    const picture = await stillPicture(page);
    return { ...(await kindAndMarks(page)), picture, faults };
  } finally {
    await page.close();
  }
}

async function stillPicture(page: Page): Promise<string> {
  const end = performance.now() + STILL_MS;
  let before = '';
  for (;;) {
    const picture = Buffer.from(await page.screenshot()).toString('base64');
    if (picture === before || performance.now() > end) return picture;
    before = picture;
    await pause(REST_MS / 3);
  }
}

function kindAndMarks(page: Page): Promise<Pick<SeenDocument, 'shownAs' | 'marks'>> {
  return page.evaluate(() => ({ shownAs: document.contentType, marks: CSS.highlights.size }));
}
