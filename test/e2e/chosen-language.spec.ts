import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage, Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark, leave } from '../../scripts/browsers/pointer.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { SPOKEN } from '../../src/core/settings/settings.ts';
import { primaryLanguage } from '../../src/core/text/language.ts';
import { cardIn, waitForCard } from './harness/card.ts';
import { pick, storeSettings, waitForSettings } from './harness/controls.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { waitForNames, waitForText } from './harness/surface.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('a language of its own', (world) => {
  const open: Surface[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((surface) => surface.close().catch(() => undefined)));
  });

  const openPage = async (name: string, shows: RegExp): Promise<ExtensionPage> => {
    const page = await world.running.openExtensionPage(name);
    open.push(page);
    await waitForText(page, shows);
    return page;
  };
  const openSample = async (): Promise<Page> => {
    const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
    await waitForMarks(page, (found) => found.includes('微信'));
    return page;
  };
  const cardOf = async (page: Page, language: string) => {
    await page.bringToFront();
    await leave(page);
    await waitUntil(
      () => cardIn(page),
      (card) => card === undefined,
    );
    await hoverMark(page, 'Wuzhen');
    return waitForCard(page, (card) => card.attributes.lang === language);
  };

  it('is chosen in the options, which speak it at once', async () => {
    const options = await openPage('options.html', /Sidelight options/);
    await options.page.bringToFront();
    await options.page.focus('select[aria-label="Language of Sidelight"]');
    await pick(options, 'Language of Sidelight', 'de');
    await waitForText(options, /Sidelight-Optionen[\s\S]*Sprache von Sidelight/);
    const { title, chosen, ...page } = await options.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      chosen: (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent,
    }));
    expect(page).toEqual({ lang: 'de' });
    expect(title).toBe('Sidelight-Optionen');
    // The focus stays where it was.
    expect(chosen).toBe('Deutsch');
    await waitForText(options, /Zur nächsten Erwähnung gehen und ihre Karte öffnen/);
    await takePicture(options, `${world.name}-options-de`);
  });

  it('is spoken by the card, the popup and the button in the toolbar', async () => {
    const options = await openPage('options.html', /Sidelight options/);
    await pick(options, 'Language of Sidelight', 'de');
    await waitForText(options, /Sprache von Sidelight/);
    const page = await openSample();
    await waitUntil(
      () => toolbarTitle(world),
      (title) => /^Sidelight: \d+ Erwähnungen$/.test(title),
    );
    const { text } = await cardOf(page, 'de');
    expect(text).toMatch(/Laut|Auszug|Im Archiv/);
    expect(text).toContain('seit 2014 Sitz der Welt-Internet-Konferenz');
    const popup = await world.running.openPopup();
    open.push(popup);
    const [first] = await waitForNames(popup, 'option', (names) => names.length >= 5);
    expect(first).toMatch(/Erwähnung/);
  });

  it('comes to what stands open: the archive and cards', async () => {
    const page = await openSample();
    expect((await cardOf(page, 'en-GB')).attributes.dir).toBe('ltr');
    const archive = await openPage('archive.html', /your archive/i);
    const options = await openPage('options.html', /Sidelight options/);
    await pick(options, 'Language of Sidelight', 'ar');
    await waitForText(archive, /محتويات أرشيفك[\s\S]*الأمم المتحدة/);
    expect(await archive.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect((await cardOf(page, 'ar')).attributes.dir).toBe('rtl');
    await takePicture(page, `${world.name}-card-chosen-ar`);
    await pick(options, 'لغة Sidelight', '');
    await waitForText(archive, /your archive[\s\S]*United Nations/i);
    await cardOf(page, 'en-GB');
    await waitForSettings(world.running, ({ interfaceLanguage }) => interfaceLanguage === null);
    await waitUntil(
      () => world.running.background.evaluate(() => chrome.storage.local.get('messages')),
      (kept) => Object.keys(kept).length === 0,
    );
  });

  it('words topics, muted ones as well', async () => {
    await storeSettings(world.running, {
      muted: ['orwellian', 'tencent'].map((topic) => ({
        topic,
        ...{ word: null, site: null, since: '2021-01-01' },
      })),
    });
    const options = await openPage(
      'options.html',
      /Tencent[\s\S]*Orwellian|Orwellian[\s\S]*Tencent/,
    );
    await pick(options, 'Language of Sidelight', 'zh-Hant');
    await waitForText(options, /騰訊[\s\S]*歐威爾式|歐威爾式[\s\S]*騰訊/);
  });

  it('is spoken where it comes with restored settings, or was loaded by an older version', async () => {
    await world.running.background.evaluate(() =>
      chrome.storage.local.set({ messages: { language: 'ja', json: '{"locale":"ja"}' } }),
    );
    await storeSettings(world.running, { interfaceLanguage: 'ja' });
    const page = await world.open('http://ledger.test/one', pageOf('<p>Wuzhen.</p>'));
    await waitForMarks(page, (found) => found.length === 1);
    // What these messages lack is said in the browser's language.
    expect((await cardOf(page, 'ja')).text).toMatch(/archive/);
    await openPage('archive.html', /アーカイブ/);
    await waitUntil(
      async () => (await cardOf(page, 'ja')).text,
      (text) => text.includes('アーカイブ'),
    );
  });

  it.each(SPOKEN)('fits a narrow window of the options in %s', async (language) => {
    await storeSettings(world.running, { interfaceLanguage: language });
    const options = await openPage('options.html', /4\s?\S/);
    await options.page.setViewport({ width: 320, height: 800 });
    const look = (): Promise<{ lang: string; content: number; window: number }> =>
      options.evaluate(() => ({
        lang: document.documentElement.lang,
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
    const { lang, content, window } = await waitUntil(look, ({ window }) => window <= 320);
    expect(primaryLanguage(lang)).toBe(primaryLanguage(language));
    expect(content).toBe(window);
  });

  it('says so where it cannot be kept for cards', async () => {
    const options = await openPage('options.html', /Sidelight options/);
    await options.evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      local.set = (items: Record<string, unknown>) =>
        'messages' in items ? Promise.reject(new Error('QuotaExceededError')) : set(items);
    });
    await pick(options, 'Language of Sidelight', 'fr');
    await waitForText(options, /Langue de Sidelight/);
    await waitForText(options, /QuotaExceededError/);
  });
});
