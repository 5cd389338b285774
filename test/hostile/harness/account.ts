import type { Frame, Page } from 'puppeteer-core';
import type { Slice } from '../../../scripts/bench/in-page/account.ts';
import { accountOf } from '../../../scripts/bench/page/visit.ts';

/** What of the main thread was ours for a while. */
export interface OwnTime {
  /** Milliseconds in all. */
  readonly total: number;
  /** The longest task, in milliseconds, the first evaluation of the script apart. */
  readonly longest: number;
  /** How long the while was, in milliseconds of the page. */
  readonly lasted: number;
}

/** What is ours while something is done on a page of the account's host. */
export async function accountSince(page: Page, run: () => Promise<void>): Promise<OwnTime> {
  const from = (await accountOf(page)).now;
  await run();
  return ownTime(page, from);
}

/** What was ours from a moment of the page's clock on. */
export async function ownTime(page: Page | Frame, from = 0): Promise<OwnTime> {
  const { slices, now } = await accountOf(page);
  const ours = slices.filter((slice) => slice.kind !== 'evaluation' && slice.from >= from);
  const lengthOf = (slice: Slice): number => slice.to - slice.from;
  return {
    total: ours.reduce((sum, slice) => sum + lengthOf(slice), 0),
    longest: ours.reduce((most, slice) => Math.max(most, lengthOf(slice)), 0),
    lasted: now - from,
  };
}

/**
 * How long the page's main thread waits for the processor at most, in milliseconds: what the slowest
 * of many runs of a plain loop takes more than the fastest. On a busy machine no task is shorter.
 */
export function waitOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const times: number[] = [];
    let sum = 0;
    for (let run = 0; run < 60; run++) {
      const from = performance.now();
      for (let i = 0; i < 4_000_000; i++) sum = (sum + i) | 0;
      times.push(performance.now() - from);
      await new Promise((next) => setTimeout(next, 20));
    }
    if (sum === 1) throw new Error('The loop was left out');
    return Math.max(...times) - Math.min(...times);
  });
}
