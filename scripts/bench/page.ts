import { parseArgs } from 'node:util';
import { openGazetteer } from '../../src/core/gazetteer/open.ts';
import { loadSeeds } from '../archive-sources.ts';
import { browserNamed, BROWSERS } from '../browser-name.ts';
import { shippedCatalogue } from './matcher/catalogue.ts';
import { machine } from './measure/machine.ts';
import { round } from './measure/median.ts';
import { benchBuild } from './page/bench-build.ts';
import { hugePage, mentionsPage, restlessPage, silentPage } from './page/made-pages.ts';
import { measureBrowser, type BrowserResult } from './page/measure-browser.ts';
import { printSlices } from './page/print-slices.ts';
import { profilePages } from './page/profile.ts';
import type { PageCosts } from './page/measure-costs.ts';
import { servePages, type PageServer } from './page/serve-pages.ts';
import { verdicts } from './page/verdicts.ts';
import { installPeers } from './peers/install-peers.ts';
import { proseOf } from './texts/prose-of.ts';
import { savedPages, whole, type SavedPages } from './texts/saved-pages.ts';

const MADE = ['/silent', '/huge', '/mentions', '/restless'];

/** How many of the saved pages are visited unless all are asked for. */
const FEW = 6;

/**
 * `npm run bench -- page [--json] [--browser chromium] [--part huge] [--long] [--slices] [--profile
 * [--page PART-OF-ITS-NAME]]`: what the extension costs the main thread of real pages from navigation to the last mark, beside a bare TreeWalker that looks at each
 * character and beside mark.js with the same names, as a list and as one expression; and how it behaves on a huge page, a page without
 * a mention, one with 2,000, and one that changes a thousand times a second.
 *
 * Measured alike in both browsers: each run is a content script of one build, on a host of its own, in
 * a new tab for each visit, cold as in a reader's tab. Its first file puts itself between the browser
 * and whatever calls the script back, and times every call and the microtasks after it; evaluation is
 * the time between the first file and the last. The script itself is the one that ships. The pages'
 * own scripts are kept from running, and the pages are isolated, for the sake of a fine clock. In
 * Chromium the costs are taken from the browser's own trace instead, where all scripts of such a page
 * are ours: they are of the processor's time, and do not grow with what else the machine does, as those
 * of Firefox do; layouts that a script forces are seen there, too. Costs that come later (style, paint)
 * are in neither.
 * @throws SeedsError where the seeds have a mistake
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      browser: { type: 'string', multiple: true, default: [...BROWSERS] },
      profile: { type: 'boolean', default: false },
      slices: { type: 'boolean', default: false },
      page: { type: 'string' },
      part: { type: 'string', multiple: true, default: [] },
      long: { type: 'boolean', default: false },
    },
  });
  const seeds = await loadSeeds('seeds');
  const passages = seeds.articles.flatMap((article) => article.passages.map(({ text }) => text));
  const saved = savedPages(passages);
  const catalogue = shippedCatalogue(seeds.entities);
  const server = await servePages();
  const build = await benchBuild(catalogue.names, installPeers(), values.profile);
  try {
    const paths = putPages(server, saved, passages, catalogue.table);
    const plan = {
      proxy: server.proxy,
      build,
      paths: chosen(paths, values.page, values.long),
      visits: values.long ? 5 : 1,
      parts: values.part,
    };
    if (values.profile) {
      const { files, functions } = await profilePages(plan);
      for (const { where, ms } of [...files, ...functions]) console.log(`${ms}\t${where}`);
      return 0;
    }
    if (values.slices) {
      await printSlices(browserNamed(values.browser[0] ?? 'chromium'), plan);
      return 0;
    }
    const results: BrowserResult[] = [];
    for (const name of values.browser) {
      results.push(await measureBrowser(browserNamed(name), plan));
    }
    report(results, saved.source, values.json);
  } finally {
    build.remove();
    await server.close();
  }
  return 0;
}

/** Puts all pages where the browsers find them. Gives the paths of the real ones. */
function putPages(
  { pages }: PageServer,
  saved: SavedPages,
  passages: readonly string[],
  table: Uint8Array,
): string[] {
  const gazetteer = openGazetteer(table);
  const blocks = saved.pages.flatMap(({ html }) => proseOf(html));
  pages.set('/silent', { html: silentPage(gazetteer, blocks), scripts: false });
  pages.set('/huge', { html: hugePage([...blocks, ...passages], passages), scripts: false });
  pages.set('/mentions', { html: mentionsPage(gazetteer, passages), scripts: false });
  pages.set('/restless', { html: restlessPage(gazetteer, passages), scripts: true });
  pages.set('/empty', { html: whole(''), scripts: false });
  return saved.pages.map(({ name, html }) => {
    const path = `/${encodeURIComponent(name)}`;
    pages.set(path, { html, scripts: false });
    return path;
  });
}

function chosen(
  paths: readonly string[],
  named: string | undefined,
  all: boolean,
): readonly string[] {
  if (named === undefined) return all ? paths : fewOf(paths);
  return [...paths, ...MADE].filter((path) => path.includes(named));
}

function fewOf(paths: readonly string[]): readonly string[] {
  const step = Math.max(1, paths.length / FEW);
  return paths.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function report(results: readonly BrowserResult[], source: string, json: boolean): void {
  if (json) {
    const judged = results.map((result) => ({ ...result, targets: verdicts(result) }));
    console.log(JSON.stringify({ machine: machine(), source, results: judged }, null, 2));
    return;
  }
  console.log(`${source}\n${JSON.stringify(machine())}`);
  for (const result of results) {
    console.log(`\n${result.browser}: milliseconds of the main thread`);
    const rows = result.silent ? [...result.pages, result.silent] : result.pages;
    if (rows.length > 0) console.table(rows.map(rowOf));
    console.log(JSON.stringify({ ...result, pages: undefined, silent: undefined }));
    console.table(verdicts(result));
  }
}

function rowOf({ page, marks, costs, forcedLayouts }: PageCosts): Record<string, unknown> {
  const { sidelight, walk, settings, mark, terms } = costs;
  return {
    page: decodeURIComponent(page).slice(1, 40),
    marks,
    'bare walk': round(walk?.total ?? NaN),
    'settings alone': round(settings?.total ?? NaN),
    Sidelight: round(sidelight?.total ?? NaN),
    'of it evaluation': round(sidelight?.evaluation ?? NaN),
    'mark.js, one RegExp': round(mark?.total ?? NaN),
    'mark.js, names': round(terms?.total ?? NaN),
    'times the walk': round((sidelight?.total ?? NaN) / (walk?.total ?? NaN)),
    'layouts forced': forcedLayouts ?? '',
  };
}
