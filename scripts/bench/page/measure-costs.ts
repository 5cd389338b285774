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
  /** Layouts that the extension asked for in one visit, at most; null where the browser does not tell. */
  readonly forcedLayouts: number | null;
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
  const forced: (number | null)[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    for (const run of runs) {
      const { account, cost, forcedLayouts } = await visitOnce(running, run, page);
      all.get(run)?.push(cost);
      if (run !== 'sidelight') continue;
      marks = account.marks;
      forced.push(forcedLayouts);
    }
  }
  const costs = Object.fromEntries([...all].map(([run, each]) => [run, middle(each)]));
  const told = forced.filter((each) => each !== null);
  return { page, marks, costs, forcedLayouts: told.length > 0 ? Math.max(...told) : null };
}

interface Visit {
  readonly account: Account;
  readonly cost: Cost;
  readonly forcedLayouts: number | null;
}

/** In Chromium the cost is the processor's time by its trace; in Firefox, that of the account's clock. */
async function visitOnce(running: RunningBrowser, run: Run, page: string): Promise<Visit> {
  if (running.name !== 'chromium') {
    const account = await accountAt(running, run, page);
    return { account, cost: costOf(account), forcedLayouts: null };
  }
  let account: Account | undefined;
  const { cost, forcedLayouts } = await traced(running, async () => {
    account = await accountAt(running, run, page);
  });
  if (!account) throw new Error('The visit has come to nothing');
  return { account, cost, forcedLayouts };
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
