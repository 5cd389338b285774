import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { median } from '../measure/median.ts';
import type { Account } from '../in-page/account.ts';
import type { Run } from './bench-build.ts';
import { costOf, type Cost } from './cost.ts';
import { openTab, quietAccount } from './visit.ts';

/** What each run cost on one page, at the median of the visits. */
export interface PageCosts {
  readonly page: string;
  readonly marks: number;
  readonly costs: Readonly<Partial<Record<Run, Cost>>>;
}

/** Visits a page with each run in turn, a few times, each visit in a new tab. */
export async function measureCosts(
  { browser }: RunningBrowser,
  page: string,
  runs: readonly Run[],
  visits: number,
): Promise<PageCosts> {
  const all = new Map<Run, Cost[]>(runs.map((run) => [run, []]));
  let marks = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    for (const run of runs) {
      const account = await visitOnce(browser, run, page);
      all.get(run)?.push(costOf(account));
      if (run === 'sidelight') marks = account.marks;
    }
  }
  const costs = Object.fromEntries([...all].map(([run, each]) => [run, middle(each)]));
  return { page, marks, costs };
}

async function visitOnce(
  browser: RunningBrowser['browser'],
  run: Run,
  page: string,
): Promise<Account> {
  const tab = await openTab(browser, run, page);
  try {
    return await quietAccount(tab);
  } finally {
    await tab.close();
  }
}

function middle(costs: readonly Cost[]): Cost {
  return {
    total: median(costs.map(({ total }) => total)),
    evaluation: median(costs.map(({ evaluation }) => evaluation)),
    longest: Math.max(...costs.map(({ longest }) => longest)),
  };
}
