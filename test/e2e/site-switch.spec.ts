import { afterEach, expect, it } from 'vitest';
import { markedTexts, waitForMarks } from '../../scripts/browsers/marks.ts';
import type { Surface } from '../../scripts/browsers/running-browser.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf } from './harness/sample.ts';
import { storeSettings } from './harness/settings.ts';
import { clickOn, waitForNames, waitForText } from './harness/surface.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser } from './harness/world.ts';

const STORY = pageOf('<p>Tencent.</p><p>WeChat.</p>');

inEachBrowser('the switch of a site', (world) => {
  let popup: Surface | undefined;
  afterEach(async () => {
    // A jump closes the popup by itself.
    await popup?.close().catch(() => undefined);
    popup = undefined;
  });

  it('takes the marks away at once and brings them back, without a reload', async () => {
    const page = await world.open('http://ledger.test/one', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    popup = await world.running.openPopup();
    await waitForNames(popup, 'switch', (names) => names[0] === 'Sidelight on ledger.test');
    await clickOn(popup, 'Sidelight on ledger.test');
    await waitForMarks(page, (found) => found.length === 0);
    await waitForText(popup, /Paused on this site/);
    await clickOn(popup, 'Sidelight on ledger.test');
    await waitForMarks(page, (found) => found.length === 2);
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

  it('counts for every page of the site, later ones too, and for no other site', async () => {
    const page = await world.open('http://ledger.test/two', STORY);
    const other = await world.open('http://other.test/', STORY);
    await waitForMarks(other, (found) => found.length === 2);
    await page.bringToFront();
    popup = await world.running.openPopup();
    await waitForNames(popup, 'switch', (names) => names[0] === 'Sidelight on ledger.test');
    await clickOn(popup, 'Sidelight on ledger.test');
    await waitForMarks(page, (found) => found.length === 0);
    await popup.close();
    const later = await world.open('http://ledger.test/three', STORY);
    const witness = await world.open('http://other.test/four', STORY);
    await waitForMarks(witness, (found) => found.length === 2);
    expect(await markedTexts(later)).toEqual([]);
    expect(await markedTexts(other)).toHaveLength(2);
  });

  it('reads a paused site for one visit, which ends where the reader leaves it', async () => {
    const page = await world.open('http://harbour.test/one', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    popup = await world.running.openPopup();
    await waitForNames(popup, 'switch', (names) => names[0] === 'Sidelight on harbour.test');
    await clickOn(popup, 'Sidelight on harbour.test');
    await waitForText(popup, /Paused on this site/);
    await clickOn(popup, 'Just this visit');
    await waitForText(popup, /On for this visit/);
    await waitForMarks(page, (found) => found.length === 2);
    await takePicture(popup, `${world.name}-popup-visit`);
    await popup.close();

    world.sites.put('http://harbour.test/two', STORY);
    await page.goto('http://harbour.test/two');
    await waitForMarks(page, (found) => found.length === 2);
    const beside = await world.open('http://harbour.test/three', STORY);
    await page.bringToFront();
    world.sites.put('http://other.test/five', STORY);
    await page.goto('http://other.test/five');
    await waitForMarks(page, (found) => found.length === 2);
    expect(await markedTexts(beside)).toEqual([]);
    await page.goto('http://harbour.test/two');
    popup = await world.running.openPopup();
    await waitForText(popup, /Paused on this site/);
    expect(await markedTexts(page)).toEqual([]);
  });

  it('pauses a visited site again at a word', async () => {
    const page = await world.open('http://quay.test/one', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    popup = await world.running.openPopup();
    await waitForNames(popup, 'switch', (names) => names[0] === 'Sidelight on quay.test');
    await clickOn(popup, 'Sidelight on quay.test');
    await waitForText(popup, /Paused on this site/);
    await clickOn(popup, 'Just this visit');
    await waitForText(popup, /On for this visit/);
    await clickOn(popup, 'Pause again');
    await waitForText(popup, /Paused on this site/);
    await waitForMarks(page, (found) => found.length === 0);
  });

  it('asks before it reads a new site, where the reader wants that', async () => {
    await storeSettings(world.running.background, { newSites: 'ask' });
    const page = await world.open('http://ledger.test/new', STORY);
    await waitUntil(
      () => toolbarTitle(world),
      (title) => title === 'Sidelight: asks before it reads this site',
    );
    expect(await markedTexts(page)).toEqual([]);
    popup = await world.running.openPopup();
    await waitForText(popup, /Read ledger\.test\?/);
    await takePicture(popup, `${world.name}-popup-asking`);
    await clickOn(popup, 'Just this visit');
    await waitForMarks(page, (found) => found.length === 2);
    await clickOn(popup, 'Pause again');
    await waitForText(popup, /Read ledger\.test\?/);
    await waitForMarks(page, (found) => found.length === 0);
    await clickOn(popup, 'Always read');
    await waitForMarks(page, (found) => found.length === 2);
    await popup.close();
    const later = await world.open('http://ledger.test/later', STORY);
    await waitForMarks(later, (found) => found.length === 2);

    const refused = await world.open('http://other.test/new', STORY);
    popup = await world.running.openPopup();
    await waitForText(popup, /Read other\.test\?/);
    await clickOn(popup, 'Never read');
    await waitForText(popup, /Paused on this site/);
    expect(await markedTexts(refused)).toEqual([]);
  });
});
