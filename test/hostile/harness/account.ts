import type { Frame, Page } from 'puppeteer-core';
import type { Slice } from '../../../scripts/bench/in-page/account.ts';
import { accountOf } from '../../../scripts/bench/page/visit.ts';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { World } from '../../e2e/harness/world.ts';
import type { ProcessorTime } from './processor-time.ts';

/** What of the main thread was ours for a while. */
export interface OwnTime {
  /** Milliseconds in all, the first evaluation of the script apart. */
  readonly total: number;
  /** How long the while was, in milliseconds of the page. */
  readonly lasted: number;
}

/** What is ours while something is done on a page of the account's host. */
export async function accountSince(
  { name, running }: World,
  page: Page,
  run: () => Promise<void>,
): Promise<OwnTime> {
  if (name === 'firefox') await inChromeScope(running.browser, SET_COARSE_CLOCK, false);
  try {
    const from = (await accountOf(page)).now;
    await run();
    return await ownTime(page, from);
  } finally {
    if (name === 'firefox') await inChromeScope(running.browser, SET_COARSE_CLOCK, true);
  }
}

/**
 * Firefox rounds the clock of a page to milliseconds by chance up or down: of hundreds of slices that
 * take some microseconds each, the sum is chance, too.
 */
const SET_COARSE_CLOCK = `(coarse) => {
  Services.prefs.setBoolPref('privacy.reduceTimerPrecision', coarse);
  return '';
}`;

/** What was ours from a moment of the page's clock on. */
export async function ownTime(page: Page | Frame, from = 0): Promise<OwnTime> {
  const { slices, now } = await accountOf(page);
  const ours = slices.filter((slice) => isTask(slice) && slice.from >= from);
  return {
    total: ours.reduce((sum, slice) => sum + slice.to - slice.from, 0),
    lasted: now - from,
  };
}

/** Tasks that took less by the clock took no longer than that. */
const WORTH_A_LOOK = 40;

/**
 * The longest task of ours on a page of the account's host, in milliseconds for which it had the
 * processor, where the system counts those: by the clock, a busy machine makes all tasks long.
 * @param processor - has read since before the page was opened, and has ended
 */
export async function longestTask(page: Page, processor: ProcessorTime): Promise<number> {
  const { slices } = await accountOf(page);
  const origin = await page.evaluate(() => performance.timeOrigin);
  const times = slices.filter(isTask).map(({ from, to }) => {
    if (to - from < WORTH_A_LOOK) return to - from;
    return processor.during(origin + from, origin + to).ran;
  });
  return Math.max(0, ...times);
}

/** The first evaluation of the script is measured by the bench. */
function isTask({ kind }: Slice): boolean {
  return kind !== 'evaluation';
}
