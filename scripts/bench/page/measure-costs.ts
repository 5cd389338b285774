import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { median } from '../measure/median.ts';
import type { Account } from '../in-page/account.ts';
import type { Run } from './bench-build.ts';
import { costOf, type Cost } from './cost.ts';
import { traced } from './trace.ts';
import { openTab, quietAccount } from './visit.ts';

/** What each run cost on one page, at the median of the visits. */
export interface PageCosts {
  readonly page: string;
  readonly marks: number;
  readonly costs: Readonly<Partial<Record<Run, Cost>>>;
}

/** Visits a page with each run in turn, a few times, each visit in a new tab. */
export async function measureCosts(
  running: RunningBrowser,
  page: string,
  runs: readonly Run[],
  visits: number,
): Promise<PageCosts> {
  const all = new Map<Run, Cost[]>(runs.map((run) => [run, []]));
  let marks = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    for (const run of runs) {
      const { account, cost } = await visitOnce(running, run, page);
      all.get(run)?.push(cost);
      if (run === 'sidelight') marks = account.marks;
    }
  }
  const costs = Object.fromEntries([...all].map(([run, each]) => [run, middle(each)]));
  return { page, marks, costs };
}

interface Visit {
  readonly account: Account;
  readonly cost: Cost;
}

/** In Chromium the cost is the processor's time by its trace; in Firefox, that of the account's clock. */
async function visitOnce(running: RunningBrowser, run: Run, page: string): Promise<Visit> {
  if (running.name !== 'chromium') {
    const account = await accountAt(running, run, page);
    return { account, cost: costOf(account) };
  }
  let account: Account | undefined;
  const { cost } = await traced(running, async () => {
    account = await accountAt(running, run, page);
  });
  if (!account) throw new Error('The visit has come to nothing');
  return { account, cost };
}

async function accountAt({ browser }: RunningBrowser, run: Run, page: string): Promise<Account> {
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
