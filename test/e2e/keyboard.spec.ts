import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  allNodes,
  cardIn,
  hasFocus,
  shadowTrees,
  waitForCard,
  waitForNoCard,
  type ShadowNode,
} from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser, type World } from './harness/world.ts';

/** Longer than a card takes no keys for. */
const AT_REST_MS = 600;

/** A field of the page that has a use for Escape, beside the last mention. */
const COMMENT =
  '<textarea id="comment" onkeydown="if (event.key === \'Escape\') heard++"></textarea>' +
  '<script>heard = 0</script>';

const STORY = pageOf(
  '<p><button id="start">Start</button></p><p>In Wuzhen it rained.</p>' +
    `<p style="margin-top: 1800px">Then Tencent spoke.</p><p>${COMMENT}</p>`,
);

inEachBrowser('the keyboard', (world) => {
  it('walks from mention to mention, with focus in the card', async () => {
    const page = await world.open('http://ledger.test/walk', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await world.running.pressCommand('next-mention');
    expect(hasFocus(await waitForCard(page, isOf('Wuzhen')))).toBe(true);
    await world.running.pressCommand('next-mention');
    expect(hasFocus(await waitForCard(page, isOf('Tencent')))).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await world.running.pressCommand('previous-mention');
    await waitForCard(page, isOf('Wuzhen'));
  });

  it('gives focus and place back with Escape', async () => {
    const page = await world.open('http://ledger.test/back', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await page.focus('#start');
    await world.running.pressCommand('previous-mention');
    await waitForCard(page, isOf('Tencent'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusIn(page)).toBe('start');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.keyboard.press('Escape');
    await waitUntil(() => ringsIn(page), isNone);
    expect(await focusIn(page)).toBe('start');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('leaves Escape to the page once the reader has turned to it', async () => {
    const page = await world.open('http://ledger.test/turned', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await world.running.pressCommand('previous-mention');
    await waitForCard(page, isOf('Tencent'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await ringsIn(page)).not.toEqual([]);
    await page.click('#comment');
    await waitUntil(() => ringsIn(page), isNone);
    const { scrollY: place } = await escapeIn(page);
    expect(place).toBeGreaterThan(500);
  });

  it('leaves Escape to a field that the reader types in again', async () => {
    const page = await world.open('http://ledger.test/typing', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await page.focus('#comment');
    await world.running.pressCommand('next-mention');
    await waitForCard(page, hasFocus);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await escapeIn(page);
  });

  it('opens no card after Escape, however long that takes to come', async () => {
    await slowCards(world, 900);
    try {
      const page = await world.open('http://ledger.test/withdrawn', STORY);
      await waitForMarks(page, (found) => found.length === 2);
      await page.focus('#start');
      await world.running.pressCommand('next-mention');
      await waitUntil(
        () => ringsIn(page),
        (rings) => rings.length > 0,
      );
      await page.keyboard.press('Escape');
      await waitUntil(() => ringsIn(page), isNone);
      await pause(1_500);
      expect(await cardIn(page)).toBeUndefined();
      expect(await focusIn(page)).toBe('start');
    } finally {
      await slowCards(world, 0);
    }
  });

  it('reaches every part of the card with Tab, in order, and the page again after it', async () => {
    const body = '<p>What Tencent of China showed in Wuzhen, on WeChat.</p>';
    const page = await world.open('http://ledger.test/tab', pageOf(body));
    await waitForMarks(page, (found) => found.length === 4);
    await world.running.pressCommand('next-mention');
    await waitForCard(page, hasFocus);
    const reached: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      // Once focus is back in the page the card goes, sooner or later.
      const card = await cardIn(page);
      const focused = card && allNodes(card).find((node) => node.focused);
      if (!focused) break;
      reached.push(focused.name.replace(/\W+.*$/, ''));
    }
    expect(reached).toEqual(['Pin', 'More', 'Source', 'Previous', 'Next', 'Open']);
  });

  it('opens the source with O', async () => {
    const page = await world.open('http://ledger.test/source', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    const wasOpened = world.sites.letOut('https://rsf.org/');
    await world.running.pressCommand('next-mention');
    await waitForCard(page, hasFocus);
    await pause(AT_REST_MS);
    expect(wasOpened()).toBe(false);
    await page.keyboard.press('o');
    await waitUntil(() => Promise.resolve(wasOpened()), Boolean);
    for (const tab of await world.running.browser.pages()) {
      if (tab !== page && tab.url() !== 'about:blank') await tab.close();
    }
  });
});

/** Types into the field of the page, which then hears of Escape and keeps the focus. */
async function escapeIn(page: Page): Promise<{ scrollY: number }> {
  await page.keyboard.type('Yes');
  await page.keyboard.press('Escape');
  const { heard, ...place } = await page.evaluate(() => ({
    heard: (globalThis as unknown as { heard: number }).heard,
    scrollY,
  }));
  expect(heard).toBe(1);
  expect(await focusIn(page)).toBe('comment');
  return place;
}

function focusIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** The boxes of the ring around a mention. */
async function ringsIn(page: Page): Promise<ShadowNode[]> {
  const nodes = (await shadowTrees(page)).flatMap(allNodes);
  return nodes.filter(({ attributes }) => attributes.class === 'sl-ring');
}

function isNone(found: readonly unknown[]): boolean {
  return found.length === 0;
}

/** Has the background take so many milliseconds to load the card's code into a frame. */
async function slowCards({ running }: World, delay: number): Promise<void> {
  await running.background.evaluate((wait) => {
    type Load = (given: object) => Promise<unknown>;
    const scope = self as unknown as { browser?: typeof chrome; load?: Load };
    const scripting = (scope.browser ?? chrome).scripting as unknown as { executeScript: Load };
    const load = (scope.load ??= scripting.executeScript.bind(scripting));
    scripting.executeScript = async (given) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return load(given);
    };
  }, delay);
}

function isOf(topic: string): (card: ShadowNode) => boolean {
  return ({ name }) => name === `Sidelight: ${topic}`;
}
