import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { preferColours } from './harness/colours.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { clickOn, textOf, waitForNames, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const FRONT = pageOf(
  ['Tencent', 'WeChat', 'Great Firewall', 'Wuzhen']
    .map((name) => `<h2>${name} in a headline</h2><p><a href="/a">More on ${name}</a></p>`)
    .join(''),
);

inEachBrowser('a front page', (world) => {
  let popup: Surface | undefined;
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    popup = undefined;
  });
  const links = () =>
    world.running.background.evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings?: { links?: boolean } }>();
      return settings?.links ?? false;
    });

  it('is said to have its mentions in links, with an offer to mark them that can be undone', async () => {
    await world.open('http://ledger.test/', FRONT);
    popup = await world.running.openPopup();
    await waitForText(popup, /8 mentions are in links and headings, which are not marked\./);
    for (const colours of ['dark', 'light'] as const) {
      await preferColours(world, popup, colours);
      await takePicture(popup, `${world.name}-popup-links-${colours}`);
    }
    await clickOn(popup, 'Mark links and headings, too');
    await waitForText(popup, /Links and headings are now marked, on every page\./);
    await waitUntil(links, (on) => on);
    await clickOn(popup, 'Undo');
    await waitForText(popup, /8 mentions are in links and headings, which are not marked\./);
    await waitUntil(links, (on) => !on);
  });

  it('is none where most mentions are marked', async () => {
    const body = '<h2>Tencent</h2><p>Tencent, WeChat and Wuzhen.</p>';
    await world.open('http://ledger.test/story', pageOf(body));
    popup = await world.running.openPopup();
    await waitForNames(popup, 'option', (names) => names.length === 3);
    expect(await textOf(popup)).not.toContain('not marked');
  });
});
