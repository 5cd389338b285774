import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { takePicture } from './harness/picture.ts';
import { markedStatus, markStatus } from './harness/status.ts';
import { clickOn, search, textOf, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('the archive page', (world) => {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  it('shows what there is', async () => {
    page = await world.running.openExtensionPage('archive.html');
    const text = await waitForText(page, /4 articles/);
    expect(text).toContain('RSF opposes spread of China’s Internet surveillance model');
    await takePicture(page, `${world.name}-archive`);
  });

  it('finds passages as the reader types, the matches marked', async () => {
    page = await world.running.openExtensionPage('archive.html');
    await waitForText(page, /4 articles/);
    await search(page, 'vacine passport');
    await waitForText(page, /result/);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    );
    expect(marked).toContain('vaccine');
    await takePicture(page, `${world.name}-archive-search`);
  });

  it('says what it searched for in the place of a slip, and searches exactly on demand', async () => {
    page = await world.running.openExtensionPage('archive.html');
    await waitForText(page, /4 articles/);
    await search(page, 'grate firewal');
    const text = await waitForText(page, /Showing results for great firewall\./);
    expect(text).toContain('Search “grate firewal” exactly');
    await takePicture(page, `${world.name}-archive-corrected`);
    await clickOn(page, 'exactly');
    await waitUntil(
      () => textOf(page!),
      (shown) => /excerpts? in/.test(shown) && !shown.includes('Showing results for'),
    );
    expect(await page.evaluate(() => location.hash)).toContain('exact');
    await search(page, 'grate firewall');
    await waitForText(page, /Showing results for great firewall\./);
  });

  it('opens an article with its passages and their source', async () => {
    page = await world.running.openExtensionPage('archive.html#article=003');
    const text = await waitForText(page, /Retold|retold/);
    expect(text).toContain('Reporters Without Borders');
    expect(text).toContain('9 Dec 2017');
    expect(await page.evaluate(() => document.querySelector('a[href*="rsf.org"]') !== null)).toBe(
      true,
    );
    await takePicture(page, `${world.name}-archive-article`);
  });

  it('opens a topic with every excerpt on it', async () => {
    page = await world.running.openExtensionPage('archive.html#topic=tencent');
    const text = await waitForText(page, /In your archive over time/);
    expect(text).toContain('Tencent');
    expect(text).toContain('腾讯');
    await takePicture(page, `${world.name}-archive-topic`);
  });

  it('goes from a topic to an article and back with the browser’s own button', async () => {
    page = await world.running.openExtensionPage('archive.html#topic=tencent');
    await waitForText(page, /In your archive over time/);
    const address = await page.evaluate(() => location.hash);
    await clickOn(page, 'Passage 1, ');
    await waitForText(page, /These passages are retold/);
    await page.evaluate(() => history.back());
    await waitForText(page, /In your archive over time/);
    expect(await page.evaluate(() => location.hash)).toBe(address);
  });

  it('shows again what its address does not tell, where the reader goes back to it', async () => {
    await world.running.background.evaluate(() =>
      chrome.storage.session.set({ archivePlace: 'topic=tencent' }),
    );
    page = await world.running.openExtensionPage('archive.html#private');
    await waitForText(page, /In your archive over time/);
    await clickOn(page, 'Passage 1, ');
    await waitForText(page, /These passages are retold/);
    await page.evaluate(() => history.back());
    await waitForText(page, /In your archive over time/);
    expect(await page.evaluate(() => location.hash)).toBe('#private');
  });

  it('leads from a search into the article, from match to match, and back to the results', async () => {
    page = await world.running.openExtensionPage('archive.html');
    await waitForText(page, /4 articles/);
    await search(page, 'encryption keys Beijing');
    await waitForText(page, /result|excerpts? in/);
    await clickOn(page, 'Read');
    await waitForText(page, /These passages are retold[\s\S]*Match \d+ of \d+/);
    const first = await currentPassage(page);
    await page.page.bringToFront();
    await page.page.keyboard.press('n');
    const next = await waitUntil(
      () => currentPassage(page!),
      ({ hash }) => hash !== first.hash,
    );
    expect(next.marked.length).toBeGreaterThan(0);
    await page.page.keyboard.down('Shift');
    await page.page.keyboard.press('N');
    await page.page.keyboard.up('Shift');
    await waitUntil(
      () => currentPassage(page!),
      ({ hash }) => hash === first.hash,
    );
    await page.evaluate(async () => {
      for (const key of ['n', 'N']) {
        const shiftKey = key === 'N';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    expect((await currentPassage(page)).hash).toBe(first.hash);
    await clickOn(page, 'results');
    await waitForText(page, /excerpts? in \d articles?/);
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe(
      'encryption keys Beijing',
    );
  });

  it('leads from a topic named in a passage to all that is held on it', async () => {
    page = await world.running.openExtensionPage('archive.html#article=002&passage=12');
    await waitForText(page, /These passages are retold/);
    const linked = await page.evaluate(() =>
      [...document.querySelectorAll('a.named-here')].map(({ textContent }) => textContent),
    );
    expect(linked).toEqual(expect.arrayContaining(['Zoom', 'Citizen Lab', 'Beijing']));
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a.named-here')];
      links.find(({ textContent }) => textContent === 'Citizen Lab')?.click();
    });
    await waitForText(page, /In your archive over time/);
    expect(await textOf(page)).toContain('Research laboratory at the University of Toronto');
  });

  it('says what a search without results leaves to do', async () => {
    page = await world.running.openExtensionPage('archive.html');
    await waitForText(page, /4 articles/);
    await search(page, 'tencent');
    await waitForText(page, /excerpts in/);
    await markStatus(page);
    await search(page, 'xylophone quartet');
    await waitForText(page, /No results for “xylophone quartet”/);
    expect(await markedStatus(page)).toBe('No results for “xylophone quartet”');
    await search(page, 'tencent');
    await waitForText(page, /excerpts in/);
    expect(await markedStatus(page)).toMatch(/^\d+ excerpts in \d+ articles$/);
    await search(page, 'xylophone quartet');
    await waitForText(page, /No results for “xylophone quartet”/);
    await clickOn(page, 'Browse everything');
    await waitForText(page, /What your archive holds/);
  });

  it('answers a search as long as an article, and keeps what it says in sight', async () => {
    page = await world.running.openExtensionPage(`archive.html#q=${'quayside'.repeat(3000)}`);
    await waitForText(page, /No results for/);
    const [told, way] = await page.evaluate(() =>
      ['.notice h1', '.notice .btn'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity,
      ),
    );
    expect(told).toBeLessThan(600);
    expect(way).toBeLessThan(800);
    expect(await page.evaluate(() => document.querySelector('input')?.maxLength)).toBe(10_000);
  });

  it('says so where an address leads nowhere', async () => {
    page = await world.running.openExtensionPage('archive.html#article=no-such');
    expect(await waitForText(page, /Not in this archive/)).not.toContain('undefined');
    expect(await textOf(page)).not.toContain('null');
  });
});

/** Where the reader is, and what is marked there. */
function currentPassage(page: ExtensionPage): Promise<{ hash: string; marked: string[] }> {
  return page.evaluate(() => ({
    hash: location.hash,
    marked: [...document.querySelectorAll('mark.now')].map(({ textContent }) => textContent),
  }));
}
