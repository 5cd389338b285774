import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage, Surface } from '../../scripts/browsers/running-browser.ts';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { partOf, waitForCard } from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, search, waitForNames, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const STORY = pageOf('<p>At the World Internet Conference, Tencent spoke of WeChat.</p>');

inEachBrowser('without a network', (world) => {
  const surfaces: Surface[] = [];
  afterEach(async () => {
    for (const surface of surfaces.splice(0)) await surface.close().catch(() => undefined);
  });

  it('marks, cards, popup and archive are as they are with one', async () => {
    const page = await world.open('http://ledger.test/offline', STORY);
    // All that this browser can reach is behind the proxy, loopback included.
    await world.sites.close();
    await expect(page.evaluate(() => fetch('/offline'))).rejects.toThrow();

    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p>In Wuzhen.</p>');
    });
    await waitForMarks(page, (found) => found.includes('Wuzhen'));
    await hoverMark(page, 'Tencent');
    partOf(await waitForCard(page), 'link', /^Source/);

    const popup = await world.running.openPopup();
    surfaces.push(popup);
    await waitForNames(popup, 'option', (names) => names.length >= 4);
    await search(popup, 'vaccine passport');
    await waitForNames(popup, 'option', (names) => names.some((name) => /vaccin/i.test(name)));
    await popup.close();

    const archive: ExtensionPage = await world.running.openExtensionPage('archive.html');
    surfaces.push(archive);
    await waitForText(archive, /4 articles/);
    await clickOn(archive, 'RSF opposes spread');
    await waitForText(archive, /These passages are retold/);
  });
});
