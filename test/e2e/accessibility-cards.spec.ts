import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { scopeOf } from '../../scripts/browsers/page-scope.ts';
import { inChromeScope } from '../../scripts/browsers/firefox-chrome-scope.ts';
import type { RunningBrowser } from '../../scripts/browsers/running-browser.ts';
import { pause } from '../../scripts/browsers/wait-until.ts';
import { bringAxe } from './harness/axe.ts';
import { CARD_STATES, FAILED_CARD, type CardState } from './harness/card-states.ts';
import { COLOURS, preferColours } from './harness/colours.ts';
import { damagedBuild } from './harness/damaged-build.ts';
import { discomforts, faultsIn, ZOOMED, zoomedFaults, type Subject } from './harness/examine.ts';
import { copyShadows } from './harness/open-shadows.ts';
import { pictureName } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser, type World } from './harness/world.ts';

/** By then a card has come in, and stands still. */
const AT_REST_MS = 350;
const EMPTY = pageOf(
  '<main><h1>A copy of a card</h1></main>',
  '<meta name="viewport" content="width=device-width">',
);

inEachBrowser('no card stands in a reader’s way', (world) => {
  it.each(CARD_STATES)('in the state: $name', async (state) => {
    expect(await faultsOfCard(world, state)).toEqual([]);
  });
});

inEachBrowser(
  'no card stands in a reader’s way where the archive is damaged',
  (world) => {
    it('that says so', async () => {
      expect(await faultsOfCard(world, FAILED_CARD)).toEqual([]);
    });
  },
  damagedBuild,
);

/** What is wrong with a card in a state, in all colours and zoomed in. */
async function faultsOfCard(world: World, state: CardState): Promise<string[]> {
  const { page, subject } = await openBeside(world, state);
  const faults: string[] = [];
  for (const colours of COLOURS) {
    await show(world, page, subject, state, colours);
    faults.push(...(await faultsIn(subject, colours)));
  }
  faults.push(...(await discomforts(subject)));
  if (!state.viewport) {
    await page.setViewport(ZOOMED);
    await subject.copy.setViewport(ZOOMED);
    await show(world, page, subject, state, 'light');
    faults.push(...(await zoomedFaults(subject)));
  }
  return faults;
}

interface CopiedSubject extends Subject {
  readonly copy: Page;
}

/** A page for the card, and one beside it in which a copy of the card can be looked at. */
async function openBeside(
  world: World,
  { name, html, viewport }: CardState,
): Promise<{ page: Page; subject: CopiedSubject }> {
  await hurryHidden(world.running);
  const copy = await world.open('http://ledger.test/copy', EMPTY);
  const page = await world.open('http://ledger.test/', pageOf(''));
  if (viewport) {
    const isMobile = world.name === 'chromium';
    const phone = isMobile ? { ...viewport, isMobile } : viewport;
    await page.setViewport(phone);
    await copy.setViewport(phone);
  }
  await page.goto(world.sites.put('http://ledger.test/page', html));
  const scope = scopeOf(() => Promise.resolve(copy));
  await bringAxe(scope);
  const subject = { name: pictureName(world, `card-${name}`), shown: page, scope, copy };
  return { page, subject: { ...subject, part: '[data-sidelight-overlay]' } };
}

/** Lets timers run in hidden tabs as in others: axe-core waits for some, and Firefox has them a second late. */
async function hurryHidden({ name, browser }: RunningBrowser): Promise<void> {
  if (name !== 'firefox') return;
  const pref = 'dom.min_background_timeout_value_without_budget_throttling';
  await inChromeScope(browser, '(pref) => String(Services.prefs.setIntPref(pref, 4))', pref);
}

/** Brings the state about once more in those colours, and copies what shows. */
async function show(
  world: World,
  page: Page,
  { copy }: CopiedSubject,
  state: CardState,
  colours: (typeof COLOURS)[number],
): Promise<void> {
  await world.running.background.evaluate(() => chrome.storage.local.clear());
  await preferColours(world, copy, colours, true);
  await preferColours(world, page, colours, true);
  await page.reload();
  await state.show(page, world);
  await pause(AT_REST_MS);
  await copyShadows(page, copy);
}
