import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { clickOn, search, waitForNames, waitForText } from './harness/surface.ts';
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
    await takePicture(popup, `${world.name}-popup`);
  });

  it('jumps to a mention and opens its card', async () => {
    const body = `<p>Wuzhen.</p><p style="margin-top: 2000px">Tencent.</p>`;
    const page = await world.open('http://ledger.test/jump', pageOf(body));
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

  it('has the number of mentions on its button', async () => {
    const body = '<p>Tencent.</p><p>WeChat.</p><p>Wuzhen.</p>';
    const page = await world.open('http://ledger.test/count', pageOf(body));
    await waitForMarks(page, (found) => found.length === 3);
    const seen = await waitUntil(
      () => button(world),
      ({ badge }) => badge !== '',
    );
    expect(seen).toEqual({ badge: '3', title: 'Sidelight: 3 mentions' });
  });
});

function button({ running }: World): Promise<{ badge: string; title: string }> {
  return running.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const details = tab?.id === undefined ? {} : { tabId: tab.id };
    return {
      badge: await chrome.action.getBadgeText(details),
      title: await chrome.action.getTitle(details),
    };
  });
}
