import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { storeSettings, waitForSettings } from './harness/controls.ts';
import { waitForText } from './harness/surface.ts';
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
    expect(stops.slice(0, 8)).toEqual([
      ...['Sites', 'Marks', 'Languages', 'Muted topics', 'Archive', 'Backup', 'Keyboard'],
      'Privacy',
    ]);
    // One stop for each group of choices, whatever it holds.
    expect(stops.slice(8)).toEqual(
      [
        ...['new-sites=on', 'bank.example', 'Remove bank.example', 'Site never to read'],
        ...['Add site', 'density=block', 'look=dotted', 'links=off', 'opening=hover'],
        ...['Wait before opening', world.name === 'chromium' && 'Change in browser settings'],
        ...['languages=some', 'Remove English', 'Remove Chinese', 'Language to add', 'Add'],
        ...['Unmute Apple', 'Open archive', 'Save backup', 'Choose file', 'Reset'],
        ...[
          'Change in browser settings',
          world.name === 'chromium' && 'Change in browser settings',
        ],
      ].filter(Boolean),
    );
  });

  it('change and undo everything', async () => {
    const page = await open();
    const { keyboard } = page;
    const focused = (): Promise<string> => page.evaluate(nameOfFocused);
    const goTo = async (name: RegExp): Promise<string> => {
      for (let presses = 0; presses < 60; presses++) {
        await keyboard.press('Tab');
        const now = await focused();
        if (name.test(now)) return now;
      }
      throw new Error(`Tab never came to ${String(name)}`);
    };

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
    await goTo(/^Reset$/);
    await keyboard.press('Enter');
    await waitUntil(focused, (name) => name === 'Reset every setting?');
    await goTo(/^Reset everything/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ sites }) => sites?.length === 0);
    await goTo(/^Undo/);
    await keyboard.press('Enter');
    await waitForSettings(world.running, ({ sites }) => sites?.length === 1);
  });
});

/** The names of all that Tab comes to, from the top of the page to its end. */
async function walkThrough(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(nameOfFocused);
    if (name === '' || (stops.length > 8 && name === stops[0])) return stops;
    stops.push(name);
  }
  return stops;
}

/** The accessible name of what has focus, or a group's form name and what is chosen in it. */
function nameOfFocused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    return `${element.name}=${element.value}`;
  }
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}
