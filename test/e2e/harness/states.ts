import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import type { Surface } from '../../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { pageOf, SAMPLE } from './sample.ts';
import { storeSettings } from './settings.ts';
import { clickOn, search, waitForNames, waitForText } from './surface.ts';
import type { World } from './world.ts';

/** A surface of the extension in a state that readers meet. */
export interface State {
  readonly name: string;
  /** Opens it. What else that opens ends with the spec, or before another state is opened. */
  open(world: World): Promise<Surface>;
}

const PLAIN = pageOf('<p>A walk by the sea.</p>');

/** Every state of the extension's own pages. */
export const STATES: readonly State[] = [
  tab('options', 'options.html', /Privacy/),
  tab('welcome', 'welcome.html', /Three things to know/),
  archive('home', '', /4 articles/),
  archive('results', '#q=vacine%20passport', /Showing results for/),
  archive('no results', '#q=zzzzqqq', /No results/),
  archive('an article', '#article=003', /retold/i),
  archive('a passage and a query', '#article=003&passage=2&q=china', /retold/i),
  archive('a topic', '#topic=tencent', /In your archive over time/),
  archive('a topic without excerpts', '#topic=cancel-culture', /No excerpt names this topic yet/),
  archive('a link to nothing', '#topic=nothing', /Not in this archive/),
  archive('an address to nowhere', '#%E0%A4%A', /This address leads nowhere/),
  popup('mentions', SAMPLE, async (surface) => {
    await waitForNames(surface, 'option', (names) => names.length >= 5);
    await waitForText(surface, /Related in your archive/);
  }),
  popup('no mentions', PLAIN, async (surface) => {
    await waitForText(surface, /No matches on this page/);
  }),
  popup('paused', PLAIN, async (surface) => {
    await waitForText(surface, /No matches on this page/);
    await clickOn(surface, 'Sidelight on ledger.test');
    await waitForText(surface, /Paused on this site/);
  }),
  popup('paused but for this visit', PLAIN, async (surface) => {
    await waitForText(surface, /No matches on this page/);
    await clickOn(surface, 'Sidelight on ledger.test');
    await waitForText(surface, /Paused on this site/);
    await clickOn(surface, 'Just this visit');
    await waitForText(surface, /On for this visit[\s\S]*No matches on this page/);
  }),
  {
    name: 'popup: asking',
    open: async (world) => {
      await storeSettings(world.running.background, { newSites: 'ask' });
      await world.open('http://ledger.test/page', PLAIN);
      const surface = await world.running.openPopup();
      await waitForText(surface, /Read ledger\.test\?/);
      return surface;
    },
  },
  popup('results', PLAIN, async (surface) => {
    await search(surface, 'vacine passport');
    await waitForNames(surface, 'option', (names) => names.length > 0);
  }),
  popup('no results', PLAIN, async (surface) => {
    await search(surface, 'zzzzqqq');
    await waitForText(surface, /No results/);
  }),
  { name: 'popup: restricted', open: openRestricted },
  {
    name: 'panel',
    open: async (world) => {
      await openBehind(world, SAMPLE, (found) => found.length >= 5);
      const panel = await world.running.openSide();
      await waitForNames(panel, 'option', (names) => names.length >= 12);
      return panel;
    },
  },
];

function archive(name: string, place: string, shown: RegExp): State {
  return tab(`archive: ${name}`, `archive.html${place}`, shown);
}

function tab(name: string, path: string, shown: RegExp): State {
  return {
    name,
    open: async ({ running }) => {
      const opened = await running.openExtensionPage(path);
      await opened.page.bringToFront();
      await waitForText(opened, shown);
      return opened;
    },
  };
}

function popup(name: string, html: string, settle: (surface: Surface) => Promise<void>): State {
  return {
    name: `popup: ${name}`,
    open: async (world) => {
      await openBehind(world, html, () => true);
      const surface = await world.running.openPopup();
      await settle(surface);
      return surface;
    },
  };
}

async function openBehind(
  world: World,
  html: string,
  marked: (texts: readonly string[]) => boolean,
): Promise<Page> {
  const page = await world.open('http://ledger.test/page', html);
  await waitForMarks(page, marked);
  return page;
}

/** Over a page where extensions may not run. */
async function openRestricted(world: World): Promise<Surface> {
  const page = await world.open('http://ledger.test/page', PLAIN);
  const address = world.name === 'chromium' ? 'chrome://version' : 'about:license';
  // Firefox's driver never hears that one of its own pages has loaded.
  await page.goto(address, { waitUntil: [], timeout: 1_000 }).catch(() => undefined);
  await waitUntil(
    () => page.evaluate(() => location.href),
    (href) => href.startsWith(address),
  );
  const surface = await world.running.openPopup();
  await waitForText(surface, /Extensions can’t run on this page/);
  return surface;
}
