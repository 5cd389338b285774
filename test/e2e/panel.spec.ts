import { afterEach, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { preferColours } from './harness/colours.ts';
import { storeSettings } from './harness/controls.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { clickOn, namesOf, search, waitForNames, waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

inEachBrowser('the panel at the side', (world) => {
  let panel: Surface | undefined;
  afterEach(async () => {
    await panel?.close();
    panel = undefined;
  });

  async function openOver(page: Page, topics: number): Promise<Surface> {
    await page.bringToFront();
    panel = await world.running.openSide();
    await waitForNames(panel, 'option', (names) => names.length === topics);
    return panel;
  }

  it('lists the topics of the page and related articles, as high as the window', async () => {
    const page = await world.open('http://ledger.test/wuzhen', SAMPLE);
    await waitForMarks(page, (found) => found.includes('微信'));
    panel = await world.running.openSide();
    const topics = await waitForNames(panel, 'option', (names) => names.length >= 12);
    expect(topics[0]).toMatch(/^.+, .+, \d+ mentions?\. Jump to first\.$/);
    const text = await waitForText(panel, /Related in your archive/);
    expect(text).toContain('ledger.test');
    expect(await namesOf(panel, 'switch')).toEqual(['Sidelight on ledger.test']);
    const [foot, height, wide] = await panel.evaluate(() => {
      const { bottom } = document.querySelector('footer')?.getBoundingClientRect() ?? { bottom: 0 };
      return [bottom, innerHeight, document.documentElement.scrollWidth > innerWidth] as const;
    });
    expect([Math.round(foot), wide]).toEqual([height, false]);
    for (const colours of ['dark', 'forced', 'light'] as const) {
      await preferColours(world, panel, colours);
      await takePicture(panel, `${world.name}-panel-${colours}`);
    }
  });

  it('words topics anew in the language that is chosen while it stands', async () => {
    const page = await world.open('http://ledger.test/one', pageOf('<p>The United Nations.</p>'));
    await waitForMarks(page, (found) => found.length === 1);
    const side = await openOver(page, 1);
    expect((await namesOf(side, 'option'))[0]).toMatch(/^United Nations, /);
    await storeSettings(world.running, { interfaceLanguage: 'fr' });
    await waitForNames(side, 'option', ([name]) => name?.startsWith('Nations unies, ') ?? false);
    await search(side, 'wuzhen');
    await waitForText(side, /Conférence mondiale de l’Internet/);
  });

  it('follows the reader to another tab, another page and another site', async () => {
    const one = await world.open('http://ledger.test/one', pageOf('<p>Tencent. WeChat.</p>'));
    await waitForMarks(one, (found) => found.length === 2);
    const side = await openOver(one, 2);
    const two = await world.open('http://other.test/two', pageOf('<p>Wuzhen.</p>'));
    expect(await waitForNames(side, 'option', (names) => names.length === 1)).toEqual([
      'Wuzhen, Place, 1 mention. Jump to first.',
    ]);
    await waitForText(side, /other\.test/);
    await two.evaluate(() => {
      document.body.append('Tencent and Wuzhen.');
    });
    await waitForNames(side, 'option', (names) => names.length === 2);
    await one.bringToFront();
    await waitForNames(side, 'option', (names) => names.some((name) => name.startsWith('WeChat')));
    world.sites.put('http://third.test/', pageOf('<p>A walk by the sea.</p>'));
    await one.goto('http://third.test/');
    await waitForText(side, /third\.test[\s\S]*No matches on this page/);
  });

  it('jumps in the page and stays open', async () => {
    const body = `<p>Wuzhen.</p><p style="margin-top: 2000px">Tencent.</p>`;
    const page = await world.open('http://ledger.test/jump', pageOf(body));
    await waitForMarks(page, (found) => found.length === 2);
    const side = await openOver(page, 2);
    await clickOn(side, 'Tencent');
    await waitUntil(
      () => page.evaluate(() => scrollY),
      (scrolled) => scrolled > 500,
    );
    expect((await waitForCard(page)).name).toBe('Sidelight: Tencent');
    expect(await namesOf(side, 'option')).toHaveLength(2);
    expect(await namesOf(side, 'button')).not.toContain('Open at the side');
  });

  it('searches, and opens what it finds in a tab beside the page', async () => {
    const page = await world.open('http://ledger.test/search', pageOf('<p>Tencent.</p>'));
    const side = await openOver(page, 1);
    await search(side, 'great firewall');
    await waitForNames(side, 'option', (names) => /great firewall/i.test(names[0] ?? ''));
    await clickOn(side, 'Great Firewall');
    const opened = await waitUntil(
      async () => (await addressesOf(world.running.browser.pages())).find(isTopic),
      (address) => address !== undefined,
    );
    expect(opened).toMatch(/archive\.html#topic=great-firewall$/);
    await closePages(world.running.browser.pages(), isTopic);
  });
});

function isTopic(address: string): boolean {
  return address.includes('#topic=');
}

/** Empty where the page has gone: Firefox's driver goes on listing some that have. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}

async function addressesOf(pages: Promise<Page[]>): Promise<string[]> {
  return Promise.all((await pages).map(addressOf));
}

async function closePages(pages: Promise<Page[]>, is: (address: string) => boolean): Promise<void> {
  for (const page of await pages) {
    if (is(await addressOf(page))) await page.close();
  }
}
