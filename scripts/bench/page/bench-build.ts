import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from '../../build/build-packages.ts';
import { compileSeeds } from '../../build/compile-seeds.ts';
import type { Manifest } from '../../build/manifest.ts';
import { seedTexts } from '../../build/seed-texts.ts';
import { writeFiles } from '../../build/write-packages.ts';
import { BROWSERS, type BrowserName } from '../../browser-name.ts';
import { bundleForPage } from '../in-page/bundle-for-page.ts';
import type { RequirePeer } from '../peers/install-peers.ts';
import { wordBound } from '../peers/peers.ts';
import { trieSource } from '../peers/trie-regexp.ts';

/**
 * What may run in a page: nothing, the extension, the bare walk, what any extension with settings does
 * before it begins, or mark.js by expression or by terms.
 */
export const RUNS = ['blank', 'sidelight', 'walk', 'settings', 'mark', 'terms'] as const;
export type Run = (typeof RUNS)[number];

/** The host whose pages a run reads; browsers trust it enough for a fine clock. */
export function hostOf(run: Run): string {
  return `${run}.localhost`;
}

/** A build to measure, as folders to load. */
export interface BenchBuild {
  readonly folders: Readonly<Record<BrowserName, string>>;
  readonly runs: readonly Run[];
  remove(): void;
}

const IN_PAGE = 'scripts/bench/in-page';

/**
 * Builds the extension as it ships, its page script between two scripts that keep account, and beside
 * it, each on a host of its own, the bare walk, a script that asks for its settings, and mark.js: with
 * all names as one expression, which whoever uses it has to make, and with the list of them, as its
 * manual has it.
 * @param names - what mark.js is to find
 * @param load - loads mark.js; without it that run is left out
 * @param readable - the page script is not minified, so that a profile of it can be read
 * @throws Error where a source has a mistake
 */
export async function benchBuild(
  names: readonly string[],
  load: RequirePeer | null,
  readable = false,
): Promise<BenchBuild> {
  const compiled = await compileSeeds('seeds');
  if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
  const packages = await buildPackages(process.cwd(), seedTexts(compiled.bytes));
  const added = await addedFiles(names, load);
  const runs = RUNS.filter((run) => load !== null || (run !== 'mark' && run !== 'terms'));
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const folders = { chromium: join(folder, 'chromium'), firefox: join(folder, 'firefox') };
  for (const browser of BROWSERS) {
    const files = new Map([...packages[browser], ...added]);
    if (readable) files.set('marks.js', bytesOf(await bundleForPage('src/marks.ts')));
    const manifest = JSON.parse(textOf(files.get('manifest.json'))) as Manifest;
    files.set('manifest.json', bytesOf(JSON.stringify(withRuns(manifest, runs))));
    writeFiles(files, folders[browser]);
  }
  return { folders, runs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function addedFiles(
  names: readonly string[],
  load: RequirePeer | null,
): Promise<[string, Uint8Array][]> {
  const scripts = [
    'accounting',
    'accounting-end',
    'walk',
    'settings-only',
    'mark-page',
    'mark-terms',
  ];
  const bundles = scripts.map(async (name): Promise<[string, Uint8Array]> => {
    return [`${name}.js`, bytesOf(await bundleForPage(`${IN_PAGE}/${name}.ts`))];
  });
  const expression = `globalThis.sidelightNames = /${wordBound(trieSource(names))}/gu;`;
  const terms = `globalThis.sidelightTerms = ${JSON.stringify(names)};`;
  const library = load ? readFileSync(load.resolve('mark.js/dist/mark.min.js'), 'utf8') : '';
  return [
    ...(await Promise.all(bundles)),
    ['mark.js', bytesOf(library)],
    ['mark-names.js', bytesOf(expression)],
    ['terms.js', bytesOf(terms)],
  ];
}

function withRuns(manifest: Manifest, runs: readonly Run[]): Manifest {
  const [own] = manifest.content_scripts;
  if (!own) throw new Error('The manifest names no content script');
  const script = (run: Run, js: readonly string[]): typeof own => ({
    ...own,
    css: run === 'sidelight' ? (own.css ?? []) : [],
    matches: [`http://${hostOf(run)}/*`],
    js: ['accounting.js', ...js, 'accounting-end.js'],
  });
  const scripts = {
    blank: script('blank', []),
    sidelight: script('sidelight', own.js),
    walk: script('walk', ['walk.js']),
    settings: script('settings', ['settings-only.js']),
    mark: script('mark', ['mark.js', 'mark-names.js', 'mark-page.js']),
    terms: script('terms', ['mark.js', 'terms.js', 'mark-terms.js']),
  };
  return { ...manifest, content_scripts: runs.map((run) => scripts[run]) };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
