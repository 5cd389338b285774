import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { obtainBrowser } from '../browsers/obtain-browser.ts';
import type { RunningBrowser } from '../browsers/running-browser.ts';
import { pause } from '../browsers/wait-until.ts';
import { buildExtension } from '../build/build-extension.ts';
import { machine } from './measure/machine.ts';
import { median, round } from './measure/median.ts';
import { atMost } from './measure/verdict.ts';

const EMPTY = 'empty.html';
/** Pages of the extension, each in a state with much to draw. */
const SURFACES = [
  EMPTY,
  'archive.html',
  'archive.html#q=tencent',
  'archive.html#article=003',
  'archive.html#topic=tencent',
  'popup.html',
  'options.html',
  'welcome.html',
];
const ROUNDS = 15;
/** By then whatever a page asks for is answered and drawn. */
const SETTLED_MS = 600;

/** What opening a page once cost, in milliseconds. */
interface Opening {
  /** From the navigation to the first words on the screen. */
  readonly paint: number;
  /** All tasks of the main thread until the page has settled, its process's beginning included. */
  readonly work: number;
}

/**
 * `npm run bench -- surfaces [--json]`: how soon each page of the extension shows something and what it
 * costs the main thread until it takes input, in Chromium, beside a page of the extension that holds
 * one word; opened in turns.
 * @throws BuildFailure where a script does not compile
 */
export async function main(args: string[]): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'sidelight-surfaces-'));
  try {
    const { problems } = await buildExtension({ root: process.cwd(), seeds: 'seeds', out });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const extension = join(out, 'chromium');
    writeFileSync(join(extension, EMPTY), '<!doctype html><title>Empty</title><p>Empty');
    report(await openInTurns(extension), args.includes('--json'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return 0;
}

async function openInTurns(extension: string): Promise<Map<string, Opening[]>> {
  const executable = obtainBrowser('chromium');
  const running = await launchBrowser('chromium', { executable, extension, headless: true });
  const all = new Map(SURFACES.map((path): [string, Opening[]] => [path, []]));
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const path of SURFACES) {
        const opening = await open(running, path);
        // The first of each also fills the browser's caches.
        if (round > 0) all.get(path)?.push(opening);
      }
    }
  } finally {
    await running.close();
  }
  return all;
}

async function open(running: RunningBrowser, path: string): Promise<Opening> {
  const { page } = await running.openExtensionPage(path);
  await pause(SETTLED_MS);
  const { TaskDuration = NaN } = await page.metrics();
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await page.close();
  return { paint, work: TaskDuration * 1000 };
}

function report(all: ReadonlyMap<string, readonly Opening[]>, json: boolean): void {
  const figures = [...all].map(([page, openings]) => ({
    page,
    paint: median(openings.map(({ paint }) => paint)),
    work: median(openings.map(({ work }) => work)),
  }));
  const empty = figures.find(({ page }) => page === EMPTY);
  const rows = figures.map(({ page, paint, work }) => ({
    page,
    'first paint ms': round(paint),
    'main thread ms': round(work),
    'paint, times empty': round(paint / (empty?.paint ?? NaN)),
    'work, times empty': round(work / (empty?.work ?? NaN)),
  }));
  const verdicts = figures
    .filter(({ page }) => page !== EMPTY)
    .flatMap(({ page, paint, work }) => [
      atMost(`${page}: first paint, ms`, 100, paint),
      atMost(`${page}: main thread, ms`, 200, work),
      atMost(`${page}: first paint, times empty`, 3, paint / (empty?.paint ?? NaN)),
      atMost(`${page}: main thread, times empty`, 3, work / (empty?.work ?? NaN)),
    ]);
  if (json) {
    console.log(JSON.stringify({ machine: machine(), openings: [...all], verdicts }, null, 2));
    return;
  }
  console.log(JSON.stringify(machine()));
  console.table(rows);
  console.table(verdicts);
}
