import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { obtainBrowser } from '../browsers/obtain-browser.ts';
import { pause } from '../browsers/wait-until.ts';
import { buildExtension } from '../build/build-extension.ts';
import { machine } from './measure/machine.ts';
import { median, quantile, round } from './measure/median.ts';
import { atMost } from './measure/verdict.ts';

/** Typed letter by letter, each an answer of its own: plain, with a slip, in quotes, in Chinese. */
const TYPED = [
  'great firewall',
  'vacine passport',
  '"internet conference"',
  '微信',
  'zhou xiaoping',
];
/** The pages wait 40 ms for the next letter; by then whatever was asked is answered and drawn. */
const SETTLED_MS = 200;
const FRAME_MS = 1000 / 60;

/** What a letter costs the main thread of a page, in milliseconds, drawing included. */
interface Costs {
  readonly page: string;
  readonly letters: readonly number[];
}

/**
 * `npm run bench -- typing [--json]`: what each letter typed into the search of the popup and of the
 * archive page costs the page's main thread in Chromium, from the key to the drawn answer: scripts,
 * style, layout and paint. The background's own share is in `npm run bench -- archive`.
 * @throws BuildFailure where a script does not compile
 */
export async function main(args: string[]): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'sidelight-typing-'));
  try {
    const { problems } = await buildExtension({ root: process.cwd(), seeds: 'seeds', out });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const costs = await typeEverywhere(join(out, 'chromium'));
    report(costs, args.includes('--json'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return 0;
}

async function typeEverywhere(extension: string): Promise<Costs[]> {
  const executable = obtainBrowser('chromium');
  const running = await launchBrowser('chromium', { executable, extension, headless: true });
  try {
    const all: Costs[] = [];
    for (const path of ['archive.html', 'popup.html']) {
      const { page } = await running.openExtensionPage(path);
      await page.waitForSelector('input[type="search"]');
      all.push({ page: path, letters: await typeAll(page) });
      await page.close();
    }
    return all;
  } finally {
    await running.close();
  }
}

async function typeAll(page: Page): Promise<number[]> {
  const letters: number[] = [];
  for (const text of TYPED) {
    for (const letter of text) letters.push(await costOf(page, () => page.keyboard.type(letter)));
    await page.$eval('input[type="search"]', (field) => {
      field.select();
    });
    await page.keyboard.press('Backspace');
  }
  return letters;
}

/** Milliseconds of the main thread's tasks, from an act until all has come of it. */
async function costOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.focus('input[type="search"]');
  await pause(SETTLED_MS);
  const before = await page.metrics();
  await act();
  await pause(SETTLED_MS);
  const after = await page.metrics();
  return ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
}

function report(costs: readonly Costs[], json: boolean): void {
  const rows = costs.map(({ page, letters }) => ({
    page,
    letters: letters.length,
    'median ms': round(median(letters)),
    'p95 ms': round(quantile(letters, 0.95)),
  }));
  const verdicts = costs.map(({ page, letters }) =>
    atMost(`${page}: a letter, median ms`, round(FRAME_MS), median(letters)),
  );
  if (json) {
    console.log(JSON.stringify({ machine: machine(), costs, verdicts }, null, 2));
    return;
  }
  console.log(JSON.stringify(machine()));
  console.table(rows);
  console.table(verdicts);
}
