import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark, leave } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  clickIn,
  clickPart,
  focusedIn,
  partOf,
  pinsIn,
  tabTo,
  waitForCard,
  waitForNoCard,
  type ShadowNode,
} from './harness/card.ts';
import { takePicture } from './harness/picture.ts';
import { pageOf, SAMPLE } from './harness/sample.ts';
import { storeSettings } from './harness/settings.ts';
import { tickingIn, withCountedIntervals } from './harness/counted-intervals.ts';
import { inEachBrowser } from './harness/world.ts';

const NAMES = ['Tencent', 'Wuzhen', 'WeChat', 'Citizen Lab'];
const STORY = pageOf(
  '<p><button id="start">Start</button></p>' +
    `<p>Then ${NAMES.join(', ')} were named.</p><p style="height: 2000px">The end.</p>`,
);

inEachBrowser('a pinned card', (world) => {
  it('stays while others open, in the place of the card it was, with all its excerpts', async () => {
    const page = await world.open('http://ledger.test/pin', SAMPLE);
    await hoverMark(page, 'Tencent');
    const before = await waitForCard(page);
    await clickPart(page, 'button', /^Pin card/);
    const [pin] = await waitForPins(page, 1);
    expect(pin!.rect.x).toBeCloseTo(before.rect.x, 0);
    expect(pin!.rect.width).toBe(400);
    expect(partOf(pin!, 'button', /^Pin card/).attributes['aria-pressed']).toBe('true');
    expect(pin!.text.match(/Shared with this page/g)?.length).toBeGreaterThan(1);
    await pause(300);
    await takePicture(page, `${world.name}-card-pinned`);
    await leave(page);
    await pause(600);
    await hoverMark(page, 'Wuzhen');
    expect((await waitForCard(page)).name).toBe('Sidelight: Wuzhen');
    expect((await waitForPins(page, 1))[0]!.name).toBe('Sidelight: Tencent');
    await page.evaluate(() => {
      scrollBy(0, 600);
    });
    await waitForNoCard(page);
    const [after] = await waitForPins(page, 1);
    expect(after!.rect.y).toBeCloseTo(pin!.rect.y, 0);
  });

  it('is one of three at most: a fourth takes the place of the oldest, and says so', async () => {
    const page = await world.open('http://ledger.test/four', STORY);
    for (const name of NAMES) {
      await hoverMark(page, name);
      await waitForCard(page, (card) => card.name.endsWith(name));
      await clickPart(page, 'button', /^Pin card/);
      await waitUntil(
        () => pinsIn(page),
        (pins) => pins.some((pin) => pin.name.endsWith(name)),
      );
      await leave(page);
    }
    const pins = await waitForPins(page, 3);
    expect(pins.map(({ name }) => name)).toEqual(
      NAMES.slice(1).map((name) => `Sidelight: ${name}`),
    );
    expect(partOf(pins[2]!, 'status', /oldest was closed/)).toBeDefined();
    await takePicture(page, `${world.name}-card-pinned-three`);
  });

  it('is dragged by its head, moved by the arrow keys, and never off the screen', async () => {
    const page = await world.open('http://ledger.test/drag', STORY);
    const pin = await pinOf(page, 'Tencent');
    const { x, y } = pin.rect;
    await pause(600);
    await page.mouse.move(x + 120, y + 24);
    await page.mouse.down();
    await page.mouse.move(x + 220, y + 84, { steps: 5 });
    await page.mouse.up();
    const [dragged] = await waitForPins(page, 1);
    expect(dragged!.rect.x).toBeCloseTo(x + 100, 0);
    expect(dragged!.rect.y).toBeCloseTo(y + 60, 0);
    // Whoever has dragged a card is at it, and can go on by keys.
    expect((await focusedIn(page))?.role).toBe('dialog');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    const [moved] = await waitForPins(page, 1);
    expect(moved!.rect.x).toBeCloseTo(x + 76, 0);
    expect(moved!.rect.y).toBeCloseTo(y + 84, 0);
    for (let presses = 0; presses < 60; presses++) await page.keyboard.press('ArrowLeft');
    await waitUntil(
      () => pinsIn(page),
      ([one]) => one?.rect.x === 8,
    );
    await clickIn(page, () => firstPin(page), 'button', /^More/);
    await clickIn(page, () => firstPin(page), 'menuitem', /^Move to the other side/);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    const [crossed] = await waitForPins(page, 1);
    expect(crossed!.rect.x + crossed!.rect.width).toBeCloseTo(width - 8, 0);
    await page.setViewport({ width: 520, height: 420 });
    const isInside = ([one]: readonly ShadowNode[]): boolean =>
      one !== undefined && one.rect.x >= 8 && one.rect.x + one.rect.width <= 512;
    const [inside] = await waitUntil(() => pinsIn(page), isInside);
    expect(inside!.rect.y + inside!.rect.height).toBeLessThanOrEqual(420);
  });

  it('is pinned and closed by keys, which gives the focus back to where it was', async () => {
    const page = await world.open('http://ledger.test/keys', STORY);
    await waitForMarks(page, (found) => found.length === NAMES.length);
    await page.focus('#start');
    await world.running.pressCommand('next-mention');
    await waitUntil(
      () => focusedIn(page),
      (focused) => focused?.role === 'dialog',
    );
    await page.keyboard.press('p');
    await waitForPins(page, 1);
    await waitForNoCard(page);
    expect((await focusedIn(page))?.name).toMatch(/^Pin card/);
    await page.keyboard.press('Escape');
    await waitForPins(page, 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start');
  });

  it('leads by its last part to the topics that are often with its own', async () => {
    const page = await world.open('http://ledger.test/often', STORY);
    const pin = await pinOf(page, 'Tencent');
    expect(partOf(pin, 'heading', /^Often with Tencent/)).toBeDefined();
    await page.keyboard.press('Tab');
    await tabTo(page, /^United Nations$/);
    await takePicture(page, `${world.name}-card-pinned-end`);
    await page.keyboard.press('Enter');
    const there = world.running.extensionUrl('archive.html#topic=united-nations');
    const tabs = await waitUntil(
      () => world.running.background.evaluate(() => chrome.tabs.query({})),
      (all) => all.some(({ url }) => url === there),
    );
    const opened = tabs.find(({ url }) => url === there);
    await world.running.background.evaluate((id) => chrome.tabs.remove(id), opened!.id!);
  });

  it('closes its menu before itself with Escape, and goes back to its mention when unpinned', async () => {
    const page = await world.open('http://ledger.test/escape', STORY);
    await pinOf(page, 'Tencent');
    await clickIn(page, () => firstPin(page), 'button', /^More/);
    await waitUntil(
      () => focusedIn(page),
      (focused) => focused?.role === 'menuitem',
    );
    await page.keyboard.press('Escape');
    expect((await focusedIn(page))?.name).toBe('More actions');
    await waitForPins(page, 1);
    await page.keyboard.press('p');
    await waitForPins(page, 0);
    expect((await waitForCard(page)).rect.width).toBe(360);
  });

  it('goes when Sidelight is turned off for the site', async () => {
    const page = await world.open('http://ledger.test/off', STORY);
    await pinOf(page, 'Tencent');
    const sites = [{ site: 'ledger.test', read: false, since: '2026-11-27' }];
    await storeSettings(world.running.background, { sites });
    await waitForPins(page, 0);
    expect(await marksIn(page)).toEqual([]);
  });
});

inEachBrowser(
  'a pinned card at the end of a session',
  (world) => {
    it('leaves no timer behind', async () => {
      const page = await world.open('http://ledger.test/ticking', STORY);
      await pinOf(page, 'Tencent');
      expect(await tickingIn(page)).toBe(1);
      const sites = [{ site: 'ledger.test', read: false, since: '2026-11-27' }];
      await storeSettings(world.running.background, { sites });
      await waitForPins(page, 0);
      await waitUntil(
        () => tickingIn(page),
        (ticking) => ticking === 0,
      );
    });
  },
  withCountedIntervals,
);

async function pinOf(page: Page, name: string): Promise<ShadowNode> {
  await hoverMark(page, name);
  await clickPart(page, 'button', /^Pin card/);
  const [pin] = await waitForPins(page, 1);
  return pin!;
}

async function firstPin(page: Page): Promise<ShadowNode | undefined> {
  return (await pinsIn(page))[0];
}

function waitForPins(page: Page, count: number): Promise<ShadowNode[]> {
  return waitUntil(
    () => pinsIn(page),
    (pins) => pins.length === count,
  );
}
