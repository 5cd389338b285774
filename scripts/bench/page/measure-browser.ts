import { obtainBrowser } from '../../browsers/obtain-browser.ts';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import type { RunningBrowser } from '../../browsers/running-browser.ts';
import type { BrowserName } from '../../browser-name.ts';
import type { BenchBuild } from './bench-build.ts';
import { measureCosts, type PageCosts } from './measure-costs.ts';
import { measureHits, type Hits } from './measure-hits.ts';
import { measureHuge, type Huge } from './measure-huge.ts';
import { measureRestless, type Restless } from './measure-restless.ts';
import { traceVisit, type Traced } from './trace.ts';

/** What was measured in one browser. */
export interface BrowserResult {
  readonly browser: BrowserName;
  readonly pages: readonly PageCosts[];
  readonly silent: PageCosts;
  readonly huge: Huge;
  readonly hits: Hits;
  readonly restless: Restless;
  /** Chromium only. */
  readonly traced: Traced | null;
}

export interface BrowserPlan {
  readonly proxy: string;
  readonly build: BenchBuild;
  /** The paths of the real pages. */
  readonly paths: readonly string[];
  readonly visits: number;
}

/** Starts a browser with the bench's build and measures everything in it. */
export async function measureBrowser(name: BrowserName, plan: BrowserPlan): Promise<BrowserResult> {
  const { build, proxy } = plan;
  const executable = obtainBrowser(name);
  const extension = build.folders[name];
  const running = await launchBrowser(name, { executable, extension, headless: true, proxy });
  try {
    return { browser: name, ...(await measureIn(running, plan)) };
  } finally {
    await running.close();
  }
}

async function measureIn(
  running: RunningBrowser,
  { build, paths, visits }: BrowserPlan,
): Promise<Omit<BrowserResult, 'browser'>> {
  const runs = build.runs.filter((run) => run !== 'blank');
  const pages: PageCosts[] = [];
  for (const path of paths) pages.push(await measureCosts(running, path, runs, visits));
  const quiet = runs.filter((run) => run !== 'mark');
  const silent = await measureCosts(running, '/silent', quiet, Math.max(3, visits));
  const huge = await measureHuge(running, '/huge');
  const hits = await measureHits(running, '/mentions');
  const restless = await measureRestless(running, '/restless', visits + 1);
  const traced = running.name === 'chromium' ? await traceVisit(running, '/mentions') : null;
  return { pages, silent, huge, hits, restless, traced };
}
