import { expect, it } from 'vitest';
import { marksIn, waitForMarks, waitForTheseMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard, waitForNoCard } from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { storeSettings } from './harness/settings.ts';
import { inEachBrowser, type World } from './harness/world.ts';
import type { Page } from 'puppeteer-core';

const since = '2026-11-27';
/** Longer than any delay after which a card could open. */
const LONG_ENOUGH_MS = 900;

inEachBrowser('a page and the settings', (world) => {
  const settings: (chosen: Parameters<typeof storeSettings>[1]) => Promise<void> = (chosen) =>
    storeSettings(world.running.background, chosen);

  it('mutes a topic everywhere, and marks it again at once, without a reload', async () => {
    const body = '<p>Tencent and WeChat.</p><p>Tencent again.</p>';
    const page = await world.open('http://ledger.test/mute', pageOf(body));
    await waitForMarks(page, (found) => found.length === 3);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await settings({ muted: [{ topic: 'tencent', word: null, site: null, since }] });
    await waitForTheseMarks(page, ['WeChat']);
    await waitUntil(
      () => countsOf(world, page),
      (counts) => JSON.stringify(counts) === '[["wechat",1]]',
    );
    await settings({});
    await waitForMarks(page, (found) => found.length === 3);
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

  it('mutes a word of a topic on one site alone', async () => {
    const body = '<p>Weixin is WeChat.</p>';
    await settings({
      density: 'all',
      muted: [{ topic: 'wechat', word: 'weixin', site: 'ledger.test', since }],
    });
    const page = await world.open('http://ledger.test/word', pageOf(body));
    await waitForTheseMarks(page, ['WeChat']);
    const other = await world.open('http://other.test/word', pageOf(body));
    await waitForMarks(other, (found) => found.length === 2);
  });

  it('asks only for the senses that are left', async () => {
    const body = '<p>Trade with China grew.</p><p>The Communist Party met on Monday.</p>';
    await settings({
      muted: [{ topic: 'chinese-communist-party', word: null, site: null, since }],
    });
    const page = await world.open('http://ledger.test/senses', pageOf(body));
    await waitForTheseMarks(page, ['China']);
  });

  it('paints marks as the reader likes them, also where the lamp would not be seen', async () => {
    const lampGround = 'background: #a06a10; color: #fff';
    const body =
      '<p>Tencent on paper.</p>' +
      `<p style="${lampGround}">WeChat on brass.</p>` +
      '<p>Trade with China grew.</p><p>The Communist Party met on Monday.</p>';
    const page = await world.open('http://ledger.test/look', pageOf(body));
    const looks = async (): Promise<string> =>
      (await marksIn(page)).map(({ look }) => look).join(' ');
    const expected = {
      dotted: 'sl-rest sl-rest-plain sl-rest sl-ask',
      wash: 'sl-wash sl-rest-plain sl-wash sl-ask-wash',
      text: 'sl-rest-plain sl-rest-plain sl-rest-plain sl-ask-plain',
    } as const;
    for (const look of ['dotted', 'wash', 'text'] as const) {
      await settings({ look });
      await waitUntil(looks, (seen) => seen === expected[look]);
      await takePicture(page, `${world.name}-look-${look}`);
    }
  });

  it('marks links and headings only where the reader wants that, and links still lead on', async () => {
    const linked = '<h2>Tencent rises</h2><p><a href="/next">WeChat, further on</a>.</p>';
    const page = await world.open('http://ledger.test/links', pageOf(`${linked}<p>Wuzhen.</p>`));
    world.sites.put('http://ledger.test/next', pageOf('<p id="next">Arrived.</p>'));
    await waitForTheseMarks(page, ['Wuzhen']);
    const counted = [
      ['tencent', 1],
      ['wechat', 1],
      ['wuzhen', 1],
    ];
    await waitUntil(
      () => countsOf(world, page),
      (counts) => JSON.stringify(counts) === JSON.stringify(counted),
    );
    await settings({ links: true });
    await waitForMarks(page, (found) => found.length === 3);
    await takePicture(page, `${world.name}-links`);
    await hoverMark(page, 'WeChat');
    await waitForCard(page);
    await Promise.all([
      page.waitForSelector('#next'),
      page.mouse.down().then(() => page.mouse.up()),
    ]);
    expect(page.url()).toBe('http://ledger.test/next');
  });

  it('opens on a click and on no other sign where the reader wants that', async () => {
    await settings({ opening: 'click', links: true });
    const linked = '<p>Tencent.</p><p id="plain">Plain.</p><p><a href="#there">WeChat</a>.</p>';
    const page = await world.open('http://ledger.test/click', pageOf(linked));
    await hoverMark(page, 'Tencent');
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeUndefined();
    await page.mouse.down();
    await page.mouse.up();
    expect((await waitForCard(page)).name).toBe('Sidelight: Tencent');
    // It was asked for by a click: it stays until it is closed by one.
    await page.mouse.move(5, 5);
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeDefined();
    // Beside the card, which lies over the beginning of the line.
    await page.click('#plain', { offset: { x: 600, y: 4 } });
    await waitForNoCard(page);
    await hoverMark(page, 'WeChat');
    await page.mouse.down();
    await page.mouse.up();
    await waitUntil(
      () => page.evaluate(() => location.hash),
      (hash) => hash === '#there',
    );
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeUndefined();
  });

  it('opens by keys alone where the reader wants that', async () => {
    await settings({ opening: 'keyboard' });
    const page = await world.open('http://ledger.test/keys', pageOf('<p>Tencent.</p>'));
    await hoverMark(page, 'Tencent');
    await pause(LONG_ENOUGH_MS);
    await page.mouse.down();
    await page.mouse.up();
    await pause(LONG_ENOUGH_MS);
    expect(await cardIn(page)).toBeUndefined();
    expect((await marksIn(page)).map(({ look }) => look)).toEqual(['sl-rest']);
    await world.running.pressCommand('next-mention');
    await waitForCard(page);
  });

  it('reads no text in a language that was not chosen', async () => {
    const body =
      '<p>The visitors heard that WeChat is everywhere in this country.</p>' +
      '<p lang="de">Die Gäste hörten, dass Tencent und der Staat sich einig sind.</p>' +
      '<p lang="fr">On a vu les gens de Wuzhen et les autres dans la rue.</p>';
    const page = await world.open('http://ledger.test/languages', pageOf(body));
    await waitForMarks(page, (found) => found.length === 3);
    await settings({ languages: ['en', 'fr'] });
    await waitForTheseMarks(page, ['WeChat', 'Wuzhen']);
    await settings({ languages: ['de'] });
    await waitForTheseMarks(page, ['Tencent']);
    await settings({ languages: null });
    await waitForMarks(page, (found) => found.length === 3);
  });

  it('waits as long as the reader wants before a card opens', async () => {
    await settings({ openDelay: 800 });
    const page = await world.open('http://ledger.test/delay', pageOf('<p>Tencent.</p>'));
    await waitForMarks(page, (found) => found.includes('Tencent'));
    const before = performance.now();
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    expect(performance.now() - before).toBeGreaterThan(800);
  });

  it('shows fewer marks of a news page where the reader wants fewer', async () => {
    const page = await world.open('http://ledger.test/density', SAMPLE);
    const usual = await waitForMarks(page, (found) => found.includes('微信'));
    await settings({ density: 'page' });
    const fewer = await waitForMarks(page, (found) => found.length < usual.length);
    expect(new Set(fewer).size).toBe(fewer.length);
    await settings({ density: 'all' });
    await waitForMarks(page, (found) => found.length > usual.length);
  });
});

/** What the frame of a page has told the background it found: topics and how often. */
async function countsOf({ running }: World, page: Page): Promise<(readonly [string, number])[]> {
  return running.background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const message = { sidelight: 1, kind: 'report', query: null };
    const reply: { value: { topics: { entity: string; count: number }[] } } =
      await chrome.tabs.sendMessage(tab!.id!, message, { frameId: 0 });
    return reply.value.topics.map(({ entity, count }) => [entity, count] as const);
  }, page.url());
}
