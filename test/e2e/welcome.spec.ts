import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browsersUnderTest } from '../../scripts/browser-name.ts';
import { GECKO_ID } from '../../scripts/build/manifest.ts';
import { welcomePage } from '../../scripts/browsers/close-welcome.ts';
import { inChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { markedTexts, waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { obtainBrowser } from '../../scripts/browsers/obtain-browser.ts';
import { hoverMark, leave } from '../../scripts/browsers/pointer.ts';
import type { ExtensionPage, RunningBrowser } from '../../scripts/browsers/running-browser.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { choose, waitForSettings } from './harness/controls.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, waitForNames, waitForText } from './harness/surface.ts';
import { tabTo } from './harness/tab-walk.ts';
import { inEachBrowser } from './harness/world.ts';

const SAMPLE = ['WHO', 'Wuzhen', 'WeChat', 'Great Firewall'];
/** Longer than a browser takes to tell the extension of its install. */
const LONG_ENOUGH_MS = 3000;

describe.each(browsersUnderTest())('the welcome page, after an install in %s', (name) => {
  let running: RunningBrowser | undefined;
  const extension = join(process.cwd(), process.env.SIDELIGHT_DIST ?? 'dist', name);
  beforeAll(async () => {
    const executable = obtainBrowser(name);
    running = await launchBrowser(name, {
      executable,
      extension,
      headless: true,
      keepWelcome: true,
    });
  });
  afterAll(async () => {
    await running?.close();
  });

  it('comes up once, and not again with a reload', async () => {
    const { browser } = running!;
    const welcome = await welcomePage(browser);
    await waitForTheseMarks(welcome, SAMPLE);
    await welcome.close();
    await browser.installExtension(extension);
    await pause(LONG_ENOUGH_MS);
    // The worker of before the reload answers no more, so the pages themselves are asked.
    const paths = await Promise.all(
      (await browser.pages()).map((page) => page.evaluate(() => location.pathname).catch(() => '')),
    );
    expect(paths.filter((path) => path.endsWith('/welcome.html'))).toEqual([]);
  });
});

inEachBrowser('the welcome page', (world) => {
  const open = async (): Promise<ExtensionPage> => {
    const welcome = await world.running.openExtensionPage('welcome.html');
    await welcome.page.bringToFront();
    await waitForMarks(welcome.page, (found) => found.length === SAMPLE.length);
    return welcome;
  };

  it('reads its sample, and opens cards by pointer', async () => {
    const welcome = await open();
    await hoverMark(welcome.page, 'Great Firewall');
    await waitUntil(
      () => cardOf(welcome.page),
      (card) => card === 'Sidelight: Great Firewall',
    );
    await takePicture(welcome, `${world.name}-welcome-card`);
    await leave(welcome.page);
    await waitUntil(
      () => cardOf(welcome.page),
      (card) => card === null,
    );
    await welcome.close();
  });

  it('opens cards by key, and names the key', async () => {
    const welcome = await open();
    await waitForText(welcome, /or press Alt\+\./);
    await world.running.pressCommand('next-mention');
    await waitUntil(
      () => cardOf(welcome.page),
      (card) => card === 'Sidelight: World Health Organization',
    );
    await welcome.page.keyboard.press('Escape');
    await waitUntil(
      () => cardOf(welcome.page),
      (card) => card === null,
    );
    await welcome.close();
  });

  it('chooses how much is marked', async () => {
    const welcome = await open();
    await choose(welcome, 'How much to mark', 'First on the page');
    await waitForSettings(world.running, ({ density }) => density === 'page');
    expect(await markedTexts(welcome.page)).toEqual(SAMPLE);
    await welcome.close();
  });

  it('has new sites read only where the reader clicks', async () => {
    const welcome = await open();
    await choose(welcome, 'Sidelight may read pages', 'Only when I click');
    await waitForSettings(world.running, ({ newSites }) => newSites === 'ask');
    await waitForText(welcome, /Its toolbar button shows a question mark/);
    expect(await markedTexts(welcome.page)).toEqual(SAMPLE);
    await choose(welcome, 'Sidelight may read pages', 'Allow on all sites');
    await waitForSettings(world.running, ({ newSites }) => newSites === 'on');
    await welcome.close();
  });

  it('does all of it by keys', async () => {
    const welcome = await open();
    const { page } = welcome;
    await page.bringToFront();
    await tabTo(page, /^Options$/);
    expect(await tabTo(page, /^density=/)).toBe('density=block');
    await page.keyboard.press('ArrowRight');
    await waitForSettings(world.running, ({ density }) => density === 'page');
    await page.keyboard.press('ArrowLeft');
    await waitForSettings(world.running, ({ density }) => density === 'block');
    expect(await tabTo(page, /^new-sites=/)).toBe('new-sites=on');
    await page.keyboard.press('ArrowLeft');
    await waitForSettings(world.running, ({ newSites }) => newSites === 'ask');
    await welcome.close();
  });

  it('reads its sample even where the reader has turned everything else off', async () => {
    await world.running.background.evaluate(() =>
      chrome.storage.local.set({ settings: { newSites: 'off', languages: ['fi'] } }),
    );
    const welcome = await open();
    await welcome.close();
  });

  it('leaves what is asked of the background to the background', async () => {
    const welcome = await open();
    const page = await world.open('http://ledger.test/beside', pageOf('<p>Tencent.</p>'));
    await waitForMarks(page, (found) => found.length === 1);
    await hoverMark(page, 'Tencent');
    expect((await waitForCard(page)).name).toBe('Sidelight: Tencent');
    const popup = await world.running.openPopup();
    await waitForNames(popup, 'option', (names) => names.length === 1);
    await popup.close();
    await welcome.close();
  });

  it('asks for the permission to read pages where it is missing, and only there', async () => {
    const welcome = await open();
    await waitForText(welcome, /Sidelight may read pages/);
    await allowReading(world.running, false);
    // The browser tells of it, or the reader comes back to the page.
    await welcome.evaluate(() => dispatchEvent(new Event('focus')));
    await waitForText(welcome, /Reading pages needs your permission[\s\S]*Allow on all sites/);
    await takePicture(welcome, `${world.name}-welcome-permission`);
    await allowReading(world.running, true);
    await welcome.evaluate(() => dispatchEvent(new Event('focus')));
    await waitForText(welcome, /Sidelight may read pages/);
    await welcome.close();
  });

  it('leads to the options', async () => {
    const welcome = await open();
    await clickOn(welcome, 'Options');
    await waitUntil(
      () => tabsAt(world.running, '/options.html'),
      (count) => count === 1,
    );
    await welcome.close();
  });
});

/** How many tabs show a page of the extension. */
function tabsAt({ background }: RunningBrowser, path: string): Promise<number> {
  return background.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith(wanted)).length;
  }, path);
}

/** The name of the card shown on a page of the extension, whose closed root it may open itself. */
function cardOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-sidelight-overlay]');
    if (!host) return null;
    const own = host as unknown as { openOrClosedShadowRoot?: ShadowRoot };
    const root = own.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    return root?.querySelector('[role="dialog"]')?.getAttribute('aria-label') ?? null;
  });
}

/** What Firefox's own settings do for a reader who gives or takes the permission to read pages. */
const SET_ORIGINS = `async (id, origins, given) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const change = { permissions: [], origins, data_collection: [] };
  await (given ? ExtensionPermissions.add : ExtensionPermissions.remove)
    .call(ExtensionPermissions, id, change, extension);
  return '';
}`;

/** Gives or takes the permission to read pages, as the browser's settings let the reader do. */
async function allowReading(
  { name, browser, background }: RunningBrowser,
  given: boolean,
): Promise<void> {
  if (name === 'firefox') {
    await inChromeScope(browser, SET_ORIGINS, GECKO_ID, ['http://*/*', 'https://*/*'], given);
    return;
  }
  const id = await background.evaluate(() => chrome.runtime.id);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async (extensionId, hostAccess) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    given ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await settings.close();
}
