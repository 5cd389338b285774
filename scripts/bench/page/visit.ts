import type { Browser, Frame, Page } from 'puppeteer-core';
import { pause } from '../../browsers/wait-until.ts';
import type { Account, Slice } from '../in-page/account.ts';
import { hostOf, type Run } from './bench-build.ts';

/** Nothing has happened for this long: all is read. */
const QUIET_MS = 600;
const LOOK_EVERY_MS = 250;
/** How long a run may take on a page, in milliseconds; what takes longer counts as that. */
export const CAP_MS = 20_000;
/** A peer that holds the page up does so before it has loaded: no reason to lose what was measured. */
const LONGEST_LOAD_MS = 150_000;

/** Opens a page of the bench in a tab of its own, in front. */
export async function openTab(browser: Browser, run: Run, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${hostOf(run)}${path}`, { timeout: LONGEST_LOAD_MS });
  return page;
}

/**
 * What a run has done in a page or frame by now.
 * @param whole - also where the marks stand
 */
export async function accountOf(page: Page | Frame, whole = false): Promise<Account> {
  const json = await page.evaluate(
    (detail) => {
      let told = '';
      const hear = (event: Event): void => {
        told = (event as CustomEvent<string>).detail;
      };
      addEventListener('sidelight-bench:told', hear, { once: true });
      dispatchEvent(new CustomEvent('sidelight-bench:ask', { detail }));
      return told;
    },
    whole ? 'whole' : '',
  );
  if (json === '') throw new Error(`No account was kept in ${page.url()}`);
  return JSON.parse(json) as Account;
}

/**
 * The account once nothing has happened for a while, or the cap is reached.
 * @param quiet - how long, in milliseconds
 */
export async function quietAccount(page: Page, quiet = QUIET_MS): Promise<Account> {
  const end = performance.now() + CAP_MS;
  for (;;) {
    await pause(LOOK_EVERY_MS);
    // Scripts may be late: they start when the browser finds the page idle.
    const late = performance.now() > end;
    const account = await accountOf(page).catch((error: unknown) => {
      if (late) throw error;
      return null;
    });
    if (!account) continue;
    const last = Math.max(0, ...account.slices.filter(isWork).map(({ to }) => to));
    if (account.now - last > quiet || performance.now() > end) return accountOf(page, true);
  }
}

/** What recurs for ever is not waited for. */
function isWork({ kind }: Slice): boolean {
  return kind !== 'setInterval';
}
