import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { inChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { pageOf } from './harness/sample.ts';
import { waitForText } from './harness/surface.ts';
import { inEachBrowser, type World } from './harness/world.ts';

const SELECTED = ' “Great\n Firewall” -of China ';

inEachBrowser('looking selected text up', (world) => {
  afterEach(async () => {
    await world.running.background.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('archive.html') });
      await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
    });
  });

  it('searches for it at the side of the page, opened before or not', async () => {
    const page = await world.open('http://ledger.test/', pageOf(`<p>${SELECTED}</p>`));
    // Chromium shows no menu without a window, and opens no panel without a real click in one.
    if (world.name === 'chromium') await world.running.openSide();
    await pick(world, page, 'p');
    const side = await world.running.side();
    await waitForText(side, /Great Firewall[\s\S]*Excerpts/);
    expect(await side.evaluate(typed)).toBe('Great Firewall of China');
    await page.setContent(pageOf('<p>Tencent</p>'));
    await pick(world, page, 'p');
    await waitUntil(
      () => side.evaluate(typed),
      (text) => text === 'Tencent',
    );
    await side.close();
  });

  it.runIf(world.name === 'chromium')('wakes the background for it', async () => {
    const page = await world.open('http://ledger.test/', pageOf('<p>Wuzhen</p>'));
    const side = await world.running.openSide();
    const worker = await world.running.browser
      .waitForTarget((target) => target.url().endsWith('background.js'))
      .then((target) => target.worker());
    await worker?.close();
    // What wakes it here is a message; the entry is still there, and one.
    await side.evaluate(() => chrome.runtime.sendMessage({ sidelight: 1, kind: 'none', query: 0 }));
    await pick(world, page, 'p');
    await waitUntil(
      () => side.evaluate(typed),
      (text) => text === 'Wuzhen',
    );
    await side.close();
  });

  // Firefox opens its sidebar for every click in its own menu.
  it.runIf(world.name === 'chromium')('opens the archive page where no side can be', async () => {
    await world.open('http://ledger.test/', pageOf('<p>Tencent</p>'));
    await clickInMenu(world, 'Tencent & WeChat');
    const opened = await waitUntil(
      () =>
        world.running.background.evaluate(async () => {
          const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('archive.html') });
          return tabs.map(({ url }) => url);
        }),
      ([url]) => url?.includes('#') === true,
    );
    expect(opened[0]).toMatch(/archive\.html#q=Tencent\+%26\+WeChat$/);
  });
});

/** What stands in the search field. */
function typed(): string {
  return document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
}

/** `(label)`: picks an entry of Firefox's context menu, which stands open. */
const ACTIVATE = `async (label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const entries = [...menu.querySelectorAll('menuitem')].filter((one) => one.label === label);
  if (entries.length !== 1) throw new Error(entries.length + ' entries are called ' + label);
  menu.activateItem(entries[0]);
  return '';
}`;

/** Selects an element's text and picks Sidelight's entry of the menu over it. */
async function pick(world: World, page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const { text, x, y } = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    const text = getSelection()?.toString() ?? '';
    return { text, x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 10 };
  });
  if (world.name === 'firefox') {
    await page.mouse.click(x, y, { button: 'right' });
    await inChromeScope(world.running.browser, ACTIVATE, 'Look up in Sidelight');
    return;
  }
  await world.running.background.evaluate(() => {
    // As for a real click; the panel stands open.
    Object.assign(chrome.sidePanel, { open: () => Promise.resolve() });
  });
  await clickInMenu(world, text);
  await world.running.background.evaluate(() => {
    delete (chrome.sidePanel as Partial<typeof chrome.sidePanel>).open;
  });
}

/** Tells Chromium's background of a click in a menu. */
function clickInMenu({ running }: World, selectionText: string): Promise<void> {
  return running.background.evaluate(async (selected) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: chrome.tabs.Tab | undefined): void;
    };
    event.dispatch({ menuItemId: 'look-up', selectionText: selected }, tab);
  }, selectionText);
}
