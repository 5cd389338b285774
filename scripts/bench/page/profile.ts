import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import { obtainBrowser } from '../../browsers/obtain-browser.ts';
import type { BrowserPlan } from './measure-browser.ts';
import { hostOf } from './bench-build.ts';
import { quietAccount } from './visit.ts';

const SAMPLE_EVERY_US = 100;
const SHOWN = 45;

/** Milliseconds spent in a function itself, or in all of a file's. */
export interface Share {
  readonly where: string;
  readonly ms: number;
}

/** Where the page script's time goes. */
export interface Profile {
  readonly files: readonly Share[];
  readonly functions: readonly Share[];
}

/**
 * Samples what runs while pages are read, in Chromium: what the script asks the browser for counts for
 * the function that asks. Sampling costs, so only the shares count.
 */
export async function profilePages({ build, proxy, paths }: BrowserPlan): Promise<Profile> {
  const extension = build.folders.chromium;
  const executable = obtainBrowser('chromium');
  const running = await launchBrowser('chromium', { executable, extension, headless: true, proxy });
  const files = new Map<string, number>();
  const functions = new Map<string, number>();
  const fileOf = filesByLine(readFileSync(join(extension, 'marks.js'), 'utf8'));
  try {
    for (const path of paths) {
      const page = await running.browser.newPage();
      await page.goto(`http://${hostOf('blank')}/empty`);
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
      await page.goto(`http://${hostOf('sidelight')}/empty`);
      await session.send('Profiler.start');
      await page.goto(`http://${hostOf('sidelight')}${path}`);
      await quietAccount(page);
      const { profile } = await session.send('Profiler.stop');
      addUp(profile, fileOf, files, functions);
      await page.close();
    }
  } finally {
    await running.close();
  }
  return { files: shares(files), functions: shares(functions).slice(0, SHOWN) };
}

function addUp(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  fileOf: (line: number) => string,
  files: Map<string, number>,
  functions: Map<string, number>,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  samples.forEach((id, i) => {
    const frame = byId.get(id);
    if (!frame || /^\((idle|program|root)\)$/.test(frame.functionName)) return;
    const ms = (timeDeltas[i] ?? 0) / 1000;
    const file = frame.url.endsWith('marks.js') ? fileOf(frame.lineNumber) : frame.url;
    add(files, file || frame.functionName, ms);
    add(functions, `${file} ${frame.functionName || `line ${frame.lineNumber}`}`, ms);
  });
}

function add(to: Map<string, number>, key: string, ms: number): void {
  to.set(key, (to.get(key) ?? 0) + ms);
}

function shares(times: ReadonlyMap<string, number>): Share[] {
  const all = [...times].map(([where, ms]) => ({ where, ms: Math.round(ms * 10) / 10 }));
  return all.sort((a, b) => b.ms - a.ms).filter(({ ms }) => ms > 0);
}

/** The bundler writes above each file's part where it comes from. */
function filesByLine(bundle: string): (line: number) => string {
  let file = '';
  const files = bundle
    .split('\n')
    .map((line) => (file = /^ *\/\/ (\S+\.tsx?)$/.exec(line)?.[1] ?? file));
  return (line) => files[line] ?? '';
}
