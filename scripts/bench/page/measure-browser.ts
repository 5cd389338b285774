import { obtainBrowser } from '../../browsers/obtain-browser.ts';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import type { RunningBrowser } from '../../browsers/running-browser.ts';
import type { BrowserName } from '../../browser-name.ts';
import type { BenchBuild } from './bench-build.ts';
import { measureCosts, type PageCosts } from './measure-costs.ts';
import { measureHits, type Hits } from './measure-hits.ts';
import { measureHuge, type Huge } from './measure-huge.ts';
import { measureRestless, type Restless } from './measure-restless.ts';

/** What was measured in one browser. */
export interface BrowserResult {
  readonly browser: BrowserName;
  readonly pages: readonly PageCosts[];
  readonly silent: PageCosts | null;
  readonly huge: Huge | null;
  readonly hits: Hits | null;
  readonly restless: Restless | null;
}

/** What can be measured by itself. */
export const PARTS = ['pages', 'silent', 'huge', 'hits', 'restless'] as const;
export type Part = (typeof PARTS)[number];

export interface BrowserPlan {
  readonly proxy: string;
  readonly build: BenchBuild;
  /** The paths of the real pages. */
  readonly paths: readonly string[];
  readonly visits: number;
  readonly parts: readonly string[];
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
  { build, paths, visits, parts }: BrowserPlan,
): Promise<Omit<BrowserResult, 'browser'>> {
  const runs = build.runs.filter((run) => run !== 'blank');
  const quiet = runs.filter((run) => run === 'sidelight' || run === 'walk');
  const wants = (part: Part): boolean => parts.length === 0 || parts.includes(part);
  const pages: PageCosts[] = [];
  if (wants('pages')) {
    for (const path of paths) pages.push(await measureCosts(running, path, runs, visits));
  }
  return {
    pages,
    silent: wants('silent') ? await measureCosts(running, '/silent', quiet, visits + 2) : null,
    huge: wants('huge') ? await measureHuge(running, '/huge') : null,
    hits: wants('hits') ? await measureHits(running, '/mentions') : null,
    restless: wants('restless') ? await measureRestless(running, '/restless', visits + 1) : null,
  };
}
