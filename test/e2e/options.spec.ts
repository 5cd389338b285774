import { afterEach, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { shippedSeeds } from '../core/seed/shipped-seeds.ts';
import { choose, chosen, fill, pick, storeSettings, waitForSettings } from './harness/controls.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, textOf, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const STORY = pageOf('<p>Tencent, said Tencent.</p><p>Tencent.</p>');
const SINCE = '2026-11-03';

inEachBrowser('the options', (world) => {
  let options: ExtensionPage | undefined;
  const open = async (): Promise<ExtensionPage> => {
    options = await world.running.openExtensionPage('options.html');
    await waitForText(options, /Sidelight options[\s\S]*4 articles/);
    return options;
  };
  afterEach(async () => {
    await options?.close();
    options = undefined;
  });

  it('change how much an open page marks, and say that they are saved', async () => {
    const page = await world.open('http://ledger.test/marks', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    const shown = await open();
    expect(await textOf(shown)).not.toContain('Saved');
    await choose(shown, 'How many', 'Every mention');
    await waitForText(shown, /Saved/);
    await page.bringToFront();
    await waitForMarks(page, (found) => found.length === 3);
    await choose(shown, 'How many', 'First on the page');
    await waitForMarks(page, (found) => found.length === 1);
  });

  it('keep every other choice', async () => {
    const shown = await open();
    await choose(shown, 'Read new sites', 'Off');
    await choose(shown, 'How they look', 'Soft wash');
    await choose(shown, 'Also in links and headings', 'On');
    await choose(shown, 'Languages to read', 'Only some');
    await shown.page.bringToFront();
    await shown.page.focus('input[type="range"]');
    await shown.page.keyboard.press('ArrowRight');
    await waitForSettings(world.running, ({ openDelay }) => openDelay === 300);
    await choose(shown, 'Open the card', 'Keyboard only');
    await waitForSettings(world.running, ({ opening }) => opening === 'keyboard');
    expect(await waitForSettings(world.running, () => true)).toMatchObject({
      newSites: 'off',
      look: 'wash',
      links: true,
      languages: ['en'],
      openDelay: 300,
    });
    // Without hovering there is nothing to wait for.
    await waitUntil(
      () => shown.evaluate(() => document.querySelector('input[type="range"]:disabled') !== null),
      Boolean,
    );
  });

  it('choose the languages that are read', async () => {
    const shown = await open();
    await choose(shown, 'Languages to read', 'Only some');
    await waitForSettings(world.running, ({ languages }) => languages?.join() === 'en');
    await shown.page.waitForSelector('.languages select');
    await pick(shown, 'Language to add', 'zh');
    await shown.page.bringToFront();
    await shown.page.focus('.languages .btn');
    await shown.page.keyboard.press('Enter');
    await waitForSettings(world.running, ({ languages }) => languages?.join() === 'en,zh');
    await waitForText(shown, /English[\s\S]*中文/);
    await clickOn(shown, 'Remove English');
    await waitForSettings(world.running, ({ languages }) => languages?.join() === 'zh');
    await waitForText(shown, /中文/);
    await clickOn(shown, 'Remove Chinese');
    await waitForSettings(world.running, ({ languages }) => languages === null);
  });

  it('add a site in whatever form it is typed, which open pages obey, and take it back', async () => {
    const page = await world.open('http://ledger.test/sites', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    const shown = await open();
    await fill(shown, 'Site never to read', 'HTTPS://Ledger.test:8080/any?page');
    await shown.page.keyboard.press('Enter');
    await waitForText(shown, /ledger\.test/);
    await waitForMarks(page, (found) => found.length === 0);
    await pick(shown, 'ledger.test', 'always');
    await waitForSettings(world.running, ({ sites }) => sites?.[0]?.read === true);
    await page.bringToFront();
    await waitForMarks(page, (found) => found.length === 2);
    await pick(shown, 'ledger.test', 'never');
    await waitForMarks(page, (found) => found.length === 0);
    await clickOn(shown, 'Remove ledger.test');
    await waitForText(shown, /ledger\.test removed/);
    await waitForMarks(page, (found) => found.length === 2);
    await clickOn(shown, 'Undo');
    await waitForMarks(page, (found) => found.length === 0);
    expect(await textOf(shown)).not.toContain('removed');
  });

  it('say what to type where something else was', async () => {
    const shown = await open();
    await fill(shown, 'Site never to read', 'two words');
    await shown.page.keyboard.press('Enter');
    await waitForText(shown, /“two words” is not a site\. Type a name such as example\.org/);
    await fill(shown, 'Site never to read', '*.Bücher.example');
    expect(await textOf(shown)).not.toContain('is not a site');
    await shown.page.keyboard.press('Enter');
    const { sites } = await waitForSettings(world.running, (stored) => stored.sites?.length === 1);
    expect(sites?.[0]).toMatchObject({ site: '*.xn--bcher-kva.example', read: false });
  });

  it('show what is changed elsewhere, at once', async () => {
    const shown = await open();
    const muting = { topic: 'apple', word: null, site: 'tidepool.test', since: SINCE };
    await storeSettings(world.running, {
      density: 'page',
      sites: [{ site: 'file', read: false, since: SINCE }],
      muted: [muting, { ...muting, topic: 'no-such-topic', word: 'Zoom', site: null }],
    });
    const text = await waitForText(shown, /Local files[\s\S]*since 3 Nov 2026/);
    expect(text).toMatch(/Apple\s+on tidepool\.test · since 3 Nov 2026/);
    expect(text).toContain('the word “Zoom”, everywhere');
    await waitForText(shown, /no-such-topic no longer in the archive/);
    expect(await chosen(shown)).toMatchObject({ density: 'page' });
    await clickOn(shown, 'Unmute Apple');
    await waitForText(shown, /Apple is marked again/);
    await waitForSettings(world.running, ({ muted }) => muted?.length === 1);
    await clickOn(shown, 'Undo');
    await waitForSettings(world.running, ({ muted }) => muted?.length === 2);
  });

  it('list hundreds of muted topics by name, and take any of them back', async () => {
    const ids = shippedSeeds().entities.map(({ id }) => id);
    const muted = ids.flatMap((topic) =>
      [null, 'tidepool.test'].map((site) => ({ topic, word: null, site, since: SINCE })),
    );
    expect(muted.length).toBeGreaterThan(200);
    await storeSettings(world.running, { muted });
    const shown = await open();
    const text = await waitForText(shown, /Zoom[\s\S]*on tidepool\.test/);
    expect(text.match(/on tidepool\.test/g)).toHaveLength(ids.length);
    const names = await shown.evaluate(() =>
      [...document.querySelectorAll('#muted .name')].map((name) => name.textContent),
    );
    expect(names).toHaveLength(muted.length);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    await shown.evaluate(() => {
      document.querySelector('#muted')?.scrollIntoView();
    });
    const current = (): Promise<string | undefined> =>
      shown.evaluate(() => document.querySelector('[aria-current]')?.textContent);
    await waitUntil(current, (name) => name === 'Muted topics');
    await takePicture(shown, `options-muted-${world.name}`);
    await clickOn(shown, 'Unmute Zoom');
    await waitForSettings(world.running, (stored) => stored.muted?.length === muted.length - 1);
    await waitForText(shown, /Zoom is marked again/);
  });

  it('mute a topic that is picked by its name, whatever the slip or the language', async () => {
    const shown = await open();
    const listed = (wanted: RegExp): Promise<string> =>
      waitUntil(
        () =>
          shown.evaluate(
            () =>
              document.querySelector<HTMLElement>('[role="listbox"]:not([hidden])')?.innerText ??
              '',
          ),
        (text) => wanted.test(text),
      );
    await fill(shown, 'Topic to mute', 'tencnet');
    expect(await listed(/Tencent/)).not.toContain('muted already');
    await takePicture(shown, `mute-topic-${world.name}`);
    await clickOn(shown, 'Tencent');
    const { muted } = await waitForSettings(world.running, (stored) => stored.muted?.length === 1);
    expect(muted?.[0]).toMatchObject({ topic: 'tencent', word: null, site: null });
    await waitForText(shown, /Tencent\s+everywhere/);
    await fill(shown, 'Topic to mute', '腾讯');
    await listed(/腾讯\s+Tencent\s+muted already/);
    await fill(shown, 'Topic to mute', 'qqxzj');
    await waitForText(shown, /No topic in the archive is like “qqxzj”/);
  });

  it('say so where a change cannot be kept, and put the control back', async () => {
    const shown = await open();
    // Chromium's own limit can be reached; Firefox has none but the disk.
    await shown.evaluate(async (full) => {
      const { local } = chrome.storage;
      if (full) await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - 60) });
      else local.set = () => Promise.reject(new Error('QuotaExceededError'));
    }, world.name === 'chromium');
    await choose(shown, 'How many', 'Every mention');
    await waitForText(shown, /That was not saved[\s\S]*Free some space[\s\S]*[Qq]uota/);
    expect(await chosen(shown)).toMatchObject({ density: 'block' });
  });

  it('name the keys as the browser has them', async () => {
    const shown = await open();
    const keys = await shown.evaluate(() =>
      [...document.querySelectorAll('#keys tr')].map((row) => row.textContent),
    );
    expect(keys.slice(0, 3)).toEqual([
      'Go to the next mention and open its cardAlt+.',
      'Go to the previous mention and open its cardAlt+,',
      'Open Sidelight and searchAlt+L',
    ]);
  });

  it('lead to each section, and say in which the reader is', async () => {
    const { page } = await open();
    await page.setViewport({ width: 1040, height: 700 });
    const current = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector('[aria-current]')?.textContent);
    expect(await current()).toBe('Sites');
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await waitUntil(current, (name) => name === 'Privacy');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('nav a[href="#keys"]')?.click();
    });
    await waitUntil(current, (name) => name === 'Keyboard');
    // Nobody scrolls on before the jump is over.
    await pause(600);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await waitUntil(current, (name) => name === 'Sites');
  });

  it.each([
    [360, 'ltr'],
    [360, 'rtl'],
    [1040, 'rtl'],
  ])('fit a window of %i pixels, written %s', async (width, dir) => {
    const shown = await open();
    await storeSettings(world.running, {
      sites: [{ site: `${'long.'.repeat(12)}example`, read: false, since: SINCE }],
      languages: ['en', 'zh', 'ar'],
    });
    await waitForText(shown, /long\.long/);
    await shown.page.setViewport({ width, height: 800 });
    await shown.evaluate((wanted) => {
      document.documentElement.dir = wanted;
    }, dir);
    const wide = await shown.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wide).toBe(0);
    await takePicture(shown, `${world.name}-options-${String(width)}-${dir}`);
  });

  it('open from the popup and from the archive', async () => {
    await world.open('http://ledger.test/ways', STORY);
    const isOptions = async (): Promise<number> =>
      world.running.background.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter(({ url }) => url?.endsWith('/options.html')).length;
      });
    const popup = await world.running.openPopup();
    await waitForText(popup, /On this page/);
    await clickOn(popup, 'Options');
    await waitUntil(isOptions, (count) => count === 1);
    await closeOptions();
    const archive = await world.running.openExtensionPage('archive.html');
    await waitForText(archive, /4 articles/);
    await clickOn(archive, 'Options');
    await waitUntil(isOptions, (count) => count === 1);
    await archive.close();
    await closeOptions();
  });

  function closeOptions(): Promise<void> {
    return world.running.background.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const found = tabs.filter(({ url }) => url?.endsWith('/options.html'));
      await chrome.tabs.remove(found.flatMap(({ id }) => id ?? []));
    });
  }
});
