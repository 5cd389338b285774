import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, search, waitForNames, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const BETWEEN_KEYS_MS = 50;
const FAR = '<p style="margin-top: 2000px">';
const STORY = pageOf(`<p>Tencent.</p>${FAR}Tencent.</p>${FAR}Wuzhen.</p><p>WeChat.</p>`);

inEachBrowser('the list of the popup', (world) => {
  let popup: Surface | undefined;
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    popup = undefined;
  });

  async function open(): Promise<{ readonly list: Surface; readonly page: Page }> {
    const page = await world.open('http://ledger.test/', STORY);
    await waitForMarks(page, (found) => found.length === 4);
    popup = await world.running.openPopup();
    await waitForNames(popup, 'option', (names) => names.length === 3);
    const shown = popup;
    await waitUntil(
      () => shown.evaluate(focused),
      (name) => name === 'Search your archive',
    );
    return { list: shown, page };
  }

  it('is one stop for Tab and moves by arrows, Home and End', async () => {
    const { list } = await open();
    const names = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await press(list, key);
      names.push((await list.evaluate(focused)).split(',')[0]);
    }
    expect(names).toEqual(['Tencent', 'WeChat', 'WeChat', 'Tencent', 'Search your archive']);
    const stops = await list.evaluate(
      () => document.querySelectorAll('[role="option"][tabindex="0"]').length,
    );
    expect(stops).toBe(1);
  });

  it('goes on from the topic that has the focus, however it came there', async () => {
    const { list } = await open();
    await list.evaluate(() => {
      document.querySelectorAll<HTMLElement>('[role="option"]')[1]?.focus();
    });
    const names = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(list, key);
      names.push((await list.evaluate(focused)).split(',')[0]);
    }
    expect(names).toEqual(['WeChat', 'Wuzhen', 'Tencent', 'Search your archive']);
  });

  it('leaves the keys of an input method alone while it composes', async () => {
    const { list } = await open();
    await search(list, 'wuzhen');
    await waitForNames(list, 'option', ([name]) => name?.includes('Wuzhen') === true);
    for (const key of ['ArrowDown', 'Escape', 'Enter']) await press(list, key, true);
    // Neither gone on, nor cleared, nor opened, which would close the popup.
    expect(await list.evaluate(focused)).toBe('Search your archive');
    expect(
      await list.evaluate(() => document.querySelector<HTMLInputElement>('.field input')?.value),
    ).toBe('wuzhen');
  });

  it('is followed by everything else a reader can do there, in order', async () => {
    const { list, page } = await open();
    await waitForText(list, /Related in your archive/);
    const stops = await list.evaluate(() => {
      const able = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex]';
      return [...document.querySelectorAll<HTMLElement>(able)]
        .filter((element) => element.tabIndex === 0 && element.checkVisibility())
        .map((element) => element.getAttribute('aria-label') ?? element.innerText.split('\n')[0]);
    });
    expect(stops.slice(0, 3)).toEqual([
      'Sidelight on ledger.test',
      'Search your archive',
      expect.stringMatching(/^Tencent, /),
    ]);
    expect(stops.slice(-3)).toEqual(['Open at the side', 'Open archive', 'Options']);
    // The driver has real keys for Chromium's popup alone.
    if (!('page' in list)) return;
    const { keyboard } = list.page as Page;
    for (const stop of stops.slice(2)) {
      await keyboard.press('Tab');
      expect(await list.evaluate(focused)).toContain(stop);
    }
    await list.evaluate(() => {
      document.querySelector<HTMLElement>('input[type="search"]')?.focus();
    });
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
    await keyboard.press(' ');
    await waitForText(list, /Paused on this site/);
    await waitForMarks(page, (found) => found.length === 0);
  });

  it('steps through the mentions of a topic sideways, and says at which it is', async () => {
    const { list, page } = await open();
    await press(list, 'ArrowDown');
    await press(list, 'ArrowRight');
    await press(list, 'ArrowRight');
    await waitForText(list, /Mention 2 of 2/);
    await waitUntil(
      () => page.evaluate(() => scrollY),
      (scrolled) => scrolled > 1000,
    );
  });

  it.each(['Enter', ' '])('jumps with the key %j', async (key) => {
    const { list, page } = await open();
    await press(list, 'ArrowDown');
    await press(list, 'ArrowDown');
    await press(list, key);
    expect((await waitForCard(page)).name).toBe('Sidelight: Wuzhen');
  });

  it('jumps to the very mention whose tick is clicked', async () => {
    const { list, page } = await open();
    const name = await list.evaluate(() => {
      const tick = document.querySelector('[role="option"] .strip g:nth-of-type(2)');
      tick?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return tick?.querySelector('title')?.textContent;
    });
    expect(name).toBe('Mention 2 of 2');
    await waitUntil(
      () => page.evaluate(() => scrollY),
      (scrolled) => scrolled > 1000,
    );
  });

  it('leaves the focus to the search where the button that has it goes', async () => {
    const list = await openPaused();
    await clickFocused(list, 'Just this visit');
    await waitForText(list, /On for this visit/);
    await waitUntil(
      () => list.evaluate(focused),
      (name) => name.startsWith('Tencent,') || name === 'Search your archive',
    );
    await clickFocused(list, 'Pause again');
    await waitForText(list, /Paused on this site/);
    await waitUntil(
      () => list.evaluate(focused),
      (name) => name === 'Search your archive',
    );
    await search(list, 'tencnt pony');
    await waitForText(list, /Showing results for/);
    await clickFocused(list, 'exactly');
    await waitForText(list, /No results for/);
    expect(await list.evaluate(focused)).toBe('Search your archive');
  });

  /** With the site paused. */
  async function openPaused(): Promise<Surface> {
    const { list } = await open();
    await clickOn(list, 'Sidelight on ledger.test');
    await waitForText(list, /Paused on this site/);
    return list;
  }

  /** With the focus on the first of the results for the Great Firewall. */
  async function openResults(): Promise<Surface> {
    const { list } = await open();
    await search(list, 'great firewall');
    await waitForNames(list, 'option', ([name]) => name?.includes('Great Firewall') === true);
    await press(list, 'ArrowDown');
    return list;
  }

  it('keeps the focus in the list as what has it is found no longer', async () => {
    const list = await openResults();
    await search(list, 'wuzhen');
    await waitUntil(
      () => list.evaluate(() => document.querySelector('[role="option"]:focus')?.textContent ?? ''),
      (text) => text.includes('Wuzhen'),
    );
  });

  it('opens a result with Space as with Enter, whatever text is selected', async () => {
    const list = await openResults();
    await list.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
    });
    await press(list, ' ');
    await closeOpened('#topic=');
  });

  it('opens the words as typed where they were searched for so', async () => {
    const { list } = await open();
    await search(list, 'tencnt wechat');
    await waitForText(list, /Showing results for/);
    await clickOn(list, 'exactly');
    await waitUntil(
      () => list.evaluate(() => document.querySelector('.correction') === null),
      (isGone) => isGone,
    );
    const excerpts = await list.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.excerpt')].map(({ href }) => href),
    );
    expect(excerpts.filter((address) => !address.includes('&exact=1'))).toEqual([]);
    expect(excerpts).not.toEqual([]);
    await list.evaluate(() => {
      document.querySelector<HTMLElement>('.field input')?.focus();
    });
    await press(list, 'Enter');
    await closeOpened('#q=tencnt+wechat&exact=1');
  });

  /** Waits until the archive is open at a place that begins so, and closes it. */
  async function closeOpened(place: string): Promise<void> {
    const tabs = () =>
      world.running.background.evaluate(async (wanted) => {
        const found = await chrome.tabs.query({ url: chrome.runtime.getURL('archive.html') });
        return found.flatMap(({ id, url }) => (url?.includes(wanted) ? (id ?? []) : []));
      }, place);
    const [opened] = await waitUntil(tabs, (found) => found.length > 0);
    await world.running.background.evaluate((tab) => chrome.tabs.remove(tab ?? -1), opened);
  }
});

/** The name of what has focus. */
function focused(): string {
  const element = document.activeElement;
  const said = element?.querySelector('.vh') ?? element;
  return element?.getAttribute('aria-label') ?? said?.textContent ?? '';
}

/** Clicks a button that has the focus. */
async function clickFocused(surface: Surface, name: string): Promise<void> {
  await surface.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.includes(wanted));
    button?.focus();
    button?.click();
  }, name);
}

/** Presses a key where focus is; the driver has no keyboard for what is no tab. */
async function press(surface: Surface, key: string, isComposing = false): Promise<void> {
  await surface.evaluate(
    (init) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      );
    },
    { key, isComposing },
  );
  await pause(BETWEEN_KEYS_MS);
}
