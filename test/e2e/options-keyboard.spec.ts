import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { storeSettings, waitForSettings } from './harness/controls.ts';
import { waitForText } from './harness/surface.ts';
import { focusedName, tabTo, walkThrough } from './harness/tab-walk.ts';
import { inEachBrowser } from './harness/world.ts';

const SINCE = '2026-11-03';

inEachBrowser('the options by keyboard alone', (world) => {
  let options: ExtensionPage | undefined;
  afterEach(async () => {
    await options?.close();
    options = undefined;
  });

  const open = async (): Promise<Page> => {
    await storeSettings(world.running, {
      sites: [{ site: 'bank.example', read: false, since: SINCE }],
      muted: [{ topic: 'apple', word: null, site: null, since: SINCE }],
      languages: ['en', 'zh'],
    });
    options = await world.running.openExtensionPage('options.html');
    const { page } = options;
    await page.bringToFront();
    await waitForText(options, /Apple[\s\S]*since 3 Nov 2026[\s\S]*4 articles/);
    return page;
  };

  it('reach every control once', async () => {
    const page = await open();
    const stops = await walkThrough(page);
    expect(stops.slice(0, 9)).toEqual([
      ...[
        'Sites',
        'Marks',
        'Languages',
        'Muted topics',
        'Remembered names',
        'Archive',
        'Backup',
        'Keyboard',
      ],
      'Privacy',
    ]);
    // One stop for each group of choices, whatever it holds.
    expect(stops.slice(9)).toEqual(
      [
        ...['new-sites=on', 'bank.example', 'Remove bank.example', 'Site never to read'],
        ...['Add site', 'density=block', 'look=dotted', 'links=off', 'opening=hover'],
        ...['Wait before opening', 'Language of Sidelight'],
        ...['languages=some', 'Remove English', 'Remove Chinese', 'Language to add', 'Add'],
        ...['Unmute Apple', 'Topic to mute', 'Open archive', 'Save backup', 'Choose file', 'Reset'],
        ...[
          'Change in browser settings',
          world.name === 'chromium' && 'Change in browser settings',
        ],
      ].filter(Boolean),
    );
  });

  it('choose nothing from what answers a word typed before', async () => {
    const page = await open();
    await tabTo(page, /^Topic to mute/);
    await page.keyboard.type('tencent');
    await waitForChoice(page, /^Tencent/);
    // As quickly as it is drawn: the other word has not been asked about yet.
    await page.$eval('[role="combobox"]', async (field) => {
      (field as HTMLInputElement).value = 'wechat';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await waitForChoice(page, /^WeChat/);
    await page.keyboard.press('Enter');
    const kept = await waitForSettings(world.running, ({ muted }) => (muted?.length ?? 0) > 1);
    expect(kept.muted?.map(({ topic }) => topic)).toEqual(['apple', 'wechat']);
  });

  it('leave the keys of an input method alone while it composes', async () => {
    const page = await open();
    await tabTo(page, /^Topic to mute/);
    await page.keyboard.type('wechat');
    await waitForChoice(page, /^WeChat/);
    await page.$eval('[role="combobox"]', (field) => {
      for (const key of ['Enter', 'Escape']) {
        const init = { key, isComposing: true, bubbles: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', init));
      }
    });
    await pause(300);
    expect(
      await page.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value),
    ).toBe('wechat');
    const kept = await waitForSettings(world.running, () => true);
    expect(kept.muted?.map(({ topic }) => topic)).toEqual(['apple']);
  });

  it('change and undo everything', async () => {
    const page = await open();
    const { keyboard } = page;
    const focused = (): Promise<string> => focusedName(page);
    const goTo = (name: RegExp): Promise<string> => tabTo(page, name);

    await goTo(/^density=/);
    await keyboard.press('ArrowDown');
    await waitForSettings(world.running, ({ density }) => density === 'page');
    await waitUntil(focused, (name) => name === 'density=page');
    await goTo(/^opening=/);
    await keyboard.press('ArrowRight');
    await waitForSettings(world.running, ({ opening }) => opening === 'click');
    await goTo(/^Unmute Apple/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ muted }) => muted?.length === 0);
    // Where the row was, focus is on the way back.
    await waitUntil(focused, (name) => name === 'Undo');
    await keyboard.press(' ');
    await waitForSettings(world.running, ({ muted }) => muted?.length === 1);
    await waitUntil(focused, (name) => name === 'Unmute Apple');
    await goTo(/^Topic to mute/);
    await keyboard.type('wec');
    await page.waitForSelector('[role="option"]');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ muted }) => muted?.[1]?.topic === 'wechat');
    await waitUntil(focused, (name) => name === 'Topic to mute');
    await keyboard.type('x');
    await keyboard.press('Escape');
    expect(
      await page.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value),
    ).toBe('');
    await goTo(/^Reset$/);
    await keyboard.press('Enter');
    await waitUntil(focused, (name) => name === 'Reset every setting?');
    await goTo(/^Reset everything/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ sites }) => sites?.length === 0);
    await waitUntil(focused, (name) => name === 'Every setting is back to how it began');
    await goTo(/^Undo/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ sites }) => sites?.length === 1);
  });

  it('stay among the languages as one is taken out, and then the last', async () => {
    const page = await open();
    await tabTo(page, /^Remove English/);
    await page.keyboard.press('Enter');
    await waitForSettings(world.running, ({ languages }) => languages?.length === 1);
    await waitUntil(
      () => focusedName(page),
      (name) => name === 'Remove Chinese',
    );
    await page.keyboard.press('Enter');
    await waitForSettings(world.running, ({ languages }) => languages === null);
    await waitUntil(
      () => focusedName(page),
      (name) => name.startsWith('languages='),
    );
  });
});

/** Waits until the first topic that is offered has this name. */
async function waitForChoice(page: Page, name: RegExp): Promise<void> {
  await waitUntil(
    () => page.evaluate(() => document.querySelector('[role="option"]')?.textContent ?? ''),
    (text) => name.test(text),
  );
}
