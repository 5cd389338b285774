import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { markedTexts, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark, leave } from '../../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard, waitForNoCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { allowReloads, reloadExtension } from '../harness/reload-extension.ts';
import { trial } from '../harness/trial.ts';

/**
 * How long what an extension has left may stand, in milliseconds. In Firefox its scripts end with it,
 * and nobody is there to clean up until the new background has started: there it counts from then.
 */
const GONE_WITHIN = 1_000;

const STORY = pageOf('<p>Tencent spoke of WeChat.</p>', '<script>loads = 1;</script>');

/** Reloads the extension under open tabs, each time with a card open in the one in front. */
export function reloadedExtension(world: World): void {
  trial(33, 'the extension reloads under open tabs', world, async (note) => {
    await allowReloads(world.running);
    const errors: string[] = [];
    const tabs: Page[] = [];
    for (let tab = 0; tab < byEffort(3, 20); tab++) {
      const page = await world.open(`http://hostile.test/reload${tab}`, STORY);
      page.on('pageerror', (error) =>
        errors.push(error instanceof Error ? (error.stack ?? '') : String(error)),
      );
      await waitForMarks(page, (found) => found.length === 2);
      tabs.push(page);
    }
    const gone: number[] = [];
    const rounds = byEffort(1, 10);
    for (let round = 0; round < rounds; round++) {
      const front = tabs[round % tabs.length]!;
      gone.push(await reloadOver(world, front));
      for (const page of tabs) {
        // A tab is read anew once it is looked at.
        await page.bringToFront();
        await waitForMarks(page, (found) => found.length === 2);
        expect(await hostsIn(page)).toBeLessThanOrEqual(1);
      }
    }
    note(`${rounds} reloads, ${tabs.length} tabs, at most 1 host in each, marks as before`);
    note(
      `a card was gone after ${Math.max(...gone).toFixed(0)} ms at most; ${errors.length} errors`,
    );
    expect(errors).toEqual([]);
    // A page that was loaded again would have lost what it knows.
    for (const page of tabs) {
      expect(await page.evaluate(() => (globalThis as { loads?: number }).loads)).toBe(1);
      expect(await markedTexts(page)).toEqual(['Tencent', 'WeChat']);
    }
    // A machine that runs other tests as well is slow, not wrong.
    if (reaches('full')) expect(Math.max(...gone)).toBeLessThanOrEqual(GONE_WITHIN);
  });
}

/** @returns milliseconds from the end of the extension until its card was gone */
async function reloadOver({ running }: World, page: Page): Promise<number> {
  await page.bringToFront();
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  await reloadExtension(running);
  const start = performance.now();
  await waitForNoCard(page);
  const goneAt = Date.now();
  const took = performance.now() - start;
  // The new instance is there once it opens a card of its own.
  await waitUntil(
    async () => {
      await leave(page);
      await hoverMark(page, 'WeChat');
      await pause(700);
      return cardIn(page);
    },
    (card) => card?.name === 'Sidelight: WeChat',
  );
  await leave(page);
  await waitForNoCard(page);
  const startedAt = await running.background.evaluate(() => performance.timeOrigin);
  return running.name === 'firefox' ? Math.min(took, goneAt - startedAt) : took;
}

function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-sidelight-overlay]').length);
}
