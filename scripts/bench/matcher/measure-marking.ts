import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { obtainBrowser } from '../../browsers/obtain-browser.ts';
import { temporaryProfile } from '../../browsers/temporary-profile.ts';
import { bundleForPage } from '../in-page/bundle-for-page.ts';
import type { MarkingTask } from '../in-page/marking.ts';
import type { Turns } from '../measure/throughput.ts';
import type { RequirePeer } from '../peers/install-peers.ts';
import type { Catalogue } from './catalogue.ts';

/** Speeds in a page of Chromium, as shares of the loop's there. */
export interface MarkingResult {
  readonly catalogue: string;
  readonly ways: readonly { readonly name: string; readonly ofLoop: number }[];
}

/** Term by term, mark.js goes over a text once for each name. */
const MOST_TERMS = 5_000;
/** A call lasts longer there, and ten tell enough. */
const ROUNDS = 10;
const GLOBAL = 'sidelightBench';

/** Measures mark.js beside the project's own matcher and the plain loop, in a page of Chromium. */
export async function measureMarking(
  tasks: readonly { readonly catalogue: Catalogue; readonly texts: readonly string[] }[],
  load: RequirePeer,
  turns: Turns,
): Promise<MarkingResult[]> {
  const profile = temporaryProfile();
  const browser = await puppeteer.launch({
    executablePath: obtainBrowser('chromium'),
    userDataDir: profile.folder,
    // One task takes as long as all turns together.
    protocolTimeout: 600_000,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const marking = await bundleForPage('scripts/bench/in-page/marking.ts', { globalName: GLOBAL });
    const scripts = [readFileSync(pathOf(load), 'utf8'), marking];
    const results: MarkingResult[] = [];
    for (const { catalogue, texts } of tasks) {
      const { names, table } = catalogue;
      const base64 = Buffer.from(table).toString('base64');
      const few = { ...turns, rounds: ROUNDS };
      const task = { texts, names, table: base64, turns: few, mostTerms: MOST_TERMS };
      results.push({ catalogue: catalogue.label, ways: await inPage(browser, scripts, task) });
    }
    return results;
  } finally {
    await browser.close();
    profile.remove();
  }
}

function pathOf(load: RequirePeer): string {
  return load.resolve('mark.js/dist/mark.js');
}

async function inPage(
  browser: Browser,
  scripts: readonly string[],
  task: MarkingTask,
): Promise<MarkingResult['ways']> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><p></p>');
  for (const content of scripts) await page.addScriptTag({ content });
  const speeds = await page.evaluate(
    (given, global) => {
      const bench = (globalThis as unknown as Record<string, { measureMarking: Measure }>)[global];
      return bench?.measureMarking(given) ?? [];
    },
    task,
    GLOBAL,
  );
  await page.close();
  const unit = speeds[0]?.[1] ?? NaN;
  return speeds.map(([name, speed]) => ({ name, ofLoop: speed / unit }));
}

type Measure = (task: MarkingTask) => [name: string, speed: number][];
