import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { allNodes, cardIn, partOf, waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort } from '../harness/effort.ts';
import { trial } from '../harness/trial.ts';

/** How long a card must have stood still, in milliseconds. */
const REST = 500;
/** How far the page moves the card, in pixels: less than its button is high. */
const BY = 8;

const STORY = pageOf(
  '<p style="margin-top: 300px">Tencent spoke of WeChat.</p><p style="height: 2000px"></p>',
  `<script>
    moved = pressed = 0;
    addEventListener('pointerdown', () => { pressed = performance.now(); }, true);
  </script>`,
);

/** A click that comes just after the page has moved the card: it may have been meant for the page. */
export function movedCard(world: World): void {
  trial(30, 'clicks on a card that has just been moved', world, async (note) => {
    let early = 0;
    const rounds = byEffort(2, 10);
    for (let round = 0; round < rounds; round++) {
      const page = await world.open(`http://hostile.test/moved${round}`, STORY);
      await waitForMarks(page, (found) => found.length === 2);
      await hoverMark(page, 'Tencent');
      await waitForCard(page);
      await pause(REST + 300);
      const { x, y, width, height } = partOf((await cardIn(page))!, 'button', /^More/).rect;
      await page.mouse.move(x + width / 2, y + height / 2);
      await pause(REST);
      const since = await clickAfterMove(page, x + width / 2, y + height / 2);
      // A busy machine is slow to click: that says nothing.
      if (since >= REST) continue;
      early++;
      expect(await menuIsOpen(page)).toBe(false);
      await pause(REST + 300);
      await page.mouse.click(x + width / 2, y + height / 2);
      await pause(300);
      expect(await menuIsOpen(page)).toBe(true);
    }
    note(`${early} of ${rounds} clicks came within ${REST} ms: 0 counted, each did after a rest`);
    expect(early).toBeGreaterThan(0);
  });
}

/**
 * Clicks once the card has gone along: a click before was meant for what was seen.
 * @returns milliseconds from the move to the press, on the page's clock
 */
async function clickAfterMove(page: Page, x: number, y: number): Promise<number> {
  const before = (await waitForCard(page)).rect.y;
  await page.evaluate((by) => {
    scrollBy({ top: by, behavior: 'instant' });
    Object.assign(globalThis, { moved: performance.now() });
  }, BY);
  await waitForCard(page, ({ rect }) => rect.y !== before);
  await page.mouse.click(x, y);
  await pause(200);
  return page.evaluate(() => {
    const { pressed, moved } = globalThis as unknown as { pressed: number; moved: number };
    return pressed - moved;
  });
}

async function menuIsOpen(page: Page): Promise<boolean> {
  const card = await cardIn(page);
  return (
    card !== undefined && allNodes(card).some(({ role, visible }) => role === 'menu' && visible)
  );
}
