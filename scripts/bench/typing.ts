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
import { CHANGED, type LetterCost, letterCosts } from './page/letters.ts';
import type { TraceEvent } from './page/trace.ts';

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
const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.gc'];
const FRAME_MS = 1000 / 60;

/** What letters cost a page. */
interface Costs {
  readonly page: string;
  readonly letters: readonly LetterCost[];
}

/**
 * `npm run bench -- typing [--json]`: what each letter typed into the search of the popup and of the
 * archive page costs the page's main thread in Chromium, from its event to the paint that shows its
 * results: scripts, style, layout and paint, by the browser's own trace and of the processor's time;
 * and how long that takes on the clock, the pages' wait for the next letter and the background's
 * answer included. The background's own share is in `npm run bench -- archive`.
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

/** Types all the texts, while the browser traces what comes of it. */
async function typeAll(page: Page): Promise<LetterCost[]> {
  await page.evaluate((changed) => {
    new MutationObserver(() => {
      console.timeStamp(changed);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, CHANGED);
  const letters: LetterCost[] = [];
  for (const text of TYPED) letters.push(...(await typeText(page, text)));
  return letters;
}

async function typeText(page: Page, text: string): Promise<LetterCost[]> {
  await page.focus('input[type="search"]');
  await page.tracing.start({ categories: CATEGORIES });
  for (const letter of text) {
    await page.keyboard.type(letter);
    await pause(SETTLED_MS);
  }
  const bytes = await page.tracing.stop();
  await page.$eval('input[type="search"]', (field) => {
    field.select();
  });
  await page.keyboard.press('Backspace');
  await pause(SETTLED_MS);
  const { traceEvents } = JSON.parse(Buffer.from(bytes ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return letterCosts(traceEvents);
}

function report(costs: readonly Costs[], json: boolean): void {
  const rows = costs.map(({ page, letters }) => ({
    page,
    letters: letters.length,
    'work, median ms': round(median(letters.map(({ work }) => work))),
    'work, p95 ms': round(
      quantile(
        letters.map(({ work }) => work),
        0.95,
      ),
    ),
    'to the paint, median ms': round(median(letters.map(({ wall }) => wall))),
  }));
  const verdicts = costs.map(({ page, letters }) =>
    atMost(
      `${page}: work for a letter, median ms`,
      round(FRAME_MS),
      median(letters.map(({ work }) => work)),
    ),
  );
  if (json) {
    console.log(JSON.stringify({ machine: machine(), costs, verdicts }, null, 2));
    return;
  }
  console.log(JSON.stringify(machine()));
  console.table(rows);
  console.table(verdicts);
}
