import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { cutOff } from './harness/comfort.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { markedStatus, markStatus } from './harness/status.ts';
import { clickOn, namesOf, search, waitForNames, waitForText } from './harness/surface.ts';
import { inEachBrowser, type World } from './harness/world.ts';

inEachBrowser('the popup', (world) => {
  let popup: Surface | undefined;
  afterEach(async () => {
    // A jump closes the popup by itself.
    await popup?.close().catch(() => undefined);
    popup = undefined;
  });

  it('lists the topics of the page, most mentioned first, and related articles', async () => {
    const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
    await waitForMarks(page, (found) => found.includes('微信'));
    popup = await world.running.openPopup();
    const topics = await waitForNames(popup, 'option', (names) => names.length >= 5);
    expect(topics[0]).toMatch(/^.+, .+, \d+ mentions?\. Jump to first\.$/);
    const counts = topics.map((topic) => Number(/(\d+) mention/.exec(topic)?.[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const text = await waitForText(popup, /Related in your archive/);
    expect(text).toContain('ledger.test');
    expect(text).toContain('4 articles');
    // Articles as a whole are named with who published them, not with whom they are retold from.
    const published = await popup.evaluate(() =>
      [...document.querySelectorAll('.article .cite')].map(({ textContent }) => textContent),
    );
    expect(published).toContain('Reporters Without Borders · 9 Dec 2017');
    expect(published).toContain('Publisher not named · c. Apr 2020');
    expect(published.join('')).not.toMatch(/After|Retold/);
    await takePicture(popup, `${world.name}-popup`);
  });

  it('keeps everything in sight beside a site of a long name', async () => {
    const site = `${'a-name-that-no-one-would-type.'.repeat(3)}ledger.test`;
    const page = await world.open(`http://${site}/`, pageOf('<p>Tencent. WeChat.</p>'));
    await waitForMarks(page, (found) => found.length === 2);
    popup = await world.running.openPopup();
    await waitForNames(popup, 'option', (names) => names.length === 2);
    expect(await waitForText(popup, /Related in your archive/)).toContain(site);
    expect(await cutOff(popup)).toEqual([]);
    const right = await popup.evaluate(
      () => document.querySelector('.switch')?.getBoundingClientRect().right ?? Infinity,
    );
    expect(right).toBeLessThan(380);
    await takePicture(popup, `${world.name}-popup-long-site`);
  });

  const fields = ['getBoundingClientRect', 'scrollIntoView', 'getRootNode', 'contains'];
  it.each([
    ['a mention', '<p style="margin-top: 2000px">Tencent.</p>'],
    [
      'one in a form that hides its members behind its fields',
      `<form style="margin-top: 2000px">Tencent. ${fields.map((name) => `<input name="${name}">`).join('')}</form>`,
    ],
  ])('jumps to %s and opens its card', async (_, body) => {
    const page = await world.open('http://ledger.test/jump', pageOf(`<p>Wuzhen.</p>${body}`));
    await waitForMarks(page, (found) => found.length === 2);
    popup = await world.running.openPopup();
    await waitForNames(popup, 'option', (names) => names.length === 2);
    await clickOn(popup, 'Tencent');
    await waitUntil(
      () => page.evaluate(() => scrollY),
      (scrolled) => scrolled > 500,
    );
    expect((await waitForCard(page)).name).toBe('Sidelight: Tencent');
  });

  it('searches the archive as the reader types', async () => {
    await world.open('http://ledger.test/search', pageOf('<p>A walk by the sea.</p>'));
    popup = await world.running.openPopup();
    await waitForText(popup, /No matches on this page/);
    await search(popup, 'vaccine passport');
    const results = await waitForNames(popup, 'option', (names) => names.length > 0);
    expect(results.join(' ').toLowerCase()).toContain('vaccin');
    await takePicture(popup, `${world.name}-popup-search`);
  });

  it('says what it searched for in the place of a slip, and searches exactly on demand', async () => {
    await world.open('http://ledger.test/slip', pageOf('<p>A walk by the sea.</p>'));
    popup = await world.running.openPopup();
    await waitForText(popup, /No matches on this page/);
    await search(popup, 'tencnt pony');
    const text = await waitForText(popup, /Showing results for tencent pony\./);
    expect(text).toContain('Search “tencnt pony” exactly');
    expect(await namesOf(popup, 'status')).toEqual([
      expect.stringMatching(/^Showing results for .*tencent pony.*\. \d+ excerpts? in/),
    ]);
    await takePicture(popup, `${world.name}-popup-corrected`);
    await markStatus(popup);
    await clickOn(popup, 'exactly');
    const exactly = await waitForText(popup, /^No results for/m);
    expect(exactly).not.toContain('Showing results for');
    expect(await markedStatus(popup)).toBe('No results for “tencnt pony”');
  });

  it('says where a page has no mentions, and where extensions may not run', async () => {
    await world.open('http://ledger.test/plain', pageOf('<p>A walk by the sea.</p>'));
    popup = await world.running.openPopup();
    await waitForText(popup, /No matches on this page[\s\S]*Sidelight checked \d+ words/);
    await popup.close();
    const own = await world.running.openExtensionPage('archive.html');
    await own.page.bringToFront();
    popup = await world.running.openPopup();
    await waitForText(popup, /Extensions can’t run on this page/);
    await own.close();
  });

  it('says on the browser’s own pages that extensions may not run there', async () => {
    const page = await world.running.browser.newPage();
    const address = world.name === 'chromium' ? 'chrome://version' : 'about:license';
    // Firefox's driver never hears that one of its own pages has loaded.
    await page.goto(address, { waitUntil: [], timeout: 1_000 }).catch(() => undefined);
    await waitUntil(
      () => page.evaluate(() => location.href),
      (href) => href.startsWith(address),
    );
    await page.bringToFront();
    popup = await world.running.openPopup();
    await waitForText(popup, /Extensions can’t run on this page[\s\S]*RSF opposes spread/);
    expect(await namesOf(popup, 'option')).toEqual([]);
    await search(popup, 'tencent');
    await waitForNames(popup, 'option', (names) => names.length > 0);
    await page.close();
  });

  it('has the number of mentions on its button, and an icon for each of three states', async () => {
    const body = '<p>Tencent.</p><p>WeChat.</p><p>Wuzhen.</p>';
    await watchIcons(world);
    const page = await world.open('http://ledger.test/count', pageOf(body));
    await waitForMarks(page, (found) => found.length === 3);
    const found = { badge: '3', title: 'Sidelight: 3 mentions', icon: 'on' };
    await waitUntil(() => button(world), same(found));

    popup = await world.running.openPopup();
    await waitForNames(popup, 'switch', (names) => names[0] === 'Sidelight on ledger.test');
    await clickOn(popup, 'Sidelight on ledger.test');
    const paused = { badge: '', title: 'Sidelight: paused here', icon: 'paused' };
    await waitUntil(() => button(world), same(paused));
    await clickOn(popup, 'Sidelight on ledger.test');
    await waitUntil(() => button(world), same(found));
    await popup.close();

    await page.evaluate(() => {
      document.body.replaceChildren('A walk by the sea.');
    });
    const none = { badge: '', title: 'Sidelight: nothing found', icon: 'none' };
    await waitUntil(() => button(world), same(none));
  });

  it('has 99+ on its button where there are more', async () => {
    const page = await world.open('http://ledger.test/many', pageOf('<p>Tencent.</p>'.repeat(120)));
    await waitForMarks(page, (found) => found.length > 0);
    await waitUntil(
      () => button(world),
      ({ badge, title }) => badge === '99+' && title === 'Sidelight: 120 mentions',
    );
  });
});

interface Button {
  readonly badge: string;
  readonly title: string;
  readonly icon: string | undefined;
}

function same(wanted: Button): (seen: Button) => boolean {
  return (seen) => JSON.stringify(seen) === JSON.stringify(wanted);
}

/** Browsers tell nobody which icon they show, so what they are told to show is kept, by tab. */
function watchIcons({ running }: World): Promise<void> {
  return running.background.evaluate(() => {
    const told: Record<string, string> = {};
    Object.assign(self, { told });
    const namespaces = self as unknown as { browser?: typeof chrome };
    const action = (namespaces.browser ?? chrome).action;
    const setIcon = action.setIcon.bind(action);
    action.setIcon = (details: chrome.action.TabIconDetails) => {
      const [path = ''] = Object.values(details.path ?? {});
      told[String(details.tabId)] = /icon-([a-z]+)-/.exec(path)?.[1] ?? '';
      return setIcon(details);
    };
  });
}

function button({ running }: World): Promise<Button> {
  return running.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const details = tab?.id === undefined ? {} : { tabId: tab.id };
    const { told = {} } = self as unknown as { told?: Record<string, string> };
    return {
      badge: await chrome.action.getBadgeText(details),
      title: await chrome.action.getTitle(details),
      icon: told[String(tab?.id)],
    };
  });
}
