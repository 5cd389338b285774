import { parseArgs } from 'node:util';
import { loadSeeds } from '../archive-sources.ts';
import { machine } from './measure/machine.ts';
import { generatedCatalogue, shippedCatalogue } from './matcher/catalogue.ts';
import { haystackOf } from './matcher/haystack.ts';
import { measureMatchers, type Haystack } from './matcher/measure-matchers.ts';
import { verdicts } from './matcher/verdicts.ts';
import { measureMarking } from './matcher/measure-marking.ts';
import { markingTables, tablesOf } from './matcher/tables.ts';
import { installPeers } from './peers/install-peers.ts';
import { peersOf } from './peers/peers.ts';
import { proseOf } from './texts/prose-of.ts';
import { savedPages } from './texts/saved-pages.ts';

const SIZES = '10000,100000';

/**
 * `npm run bench -- matcher [--json] [--sizes 10000,100000] [--blocks] [--long]
 * [--no-browser]`: how fast the names of the
 * catalogue, and so many invented ones, are found in real text: by the project's own matcher and by
 * others, in turns in one process, beside a plain `charCodeAt` loop over the same flat two-byte
 * strings: whole pages, or block by block as the page script reads them. mark.js is measured in a page of
 * Chromium, with its marks, beside the same loop and matcher there. Quote the ratios. A matcher counts as correct where on Latin text it gives what the naive
 * one gives: whole words, letter case as written, the longest name at each place.
 * @throws SeedsError where the seeds have a mistake
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      sizes: { type: 'string', default: SIZES },
      blocks: { type: 'boolean', default: false },
      'no-browser': { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
    },
  });
  const seeds = await loadSeeds('seeds');
  const passages = seeds.articles.flatMap((article) => article.passages.map(({ text }) => text));
  const { pages, source } = savedPages(passages);
  const prose = pages.map(({ html }) => proseOf(html)).filter(({ length }) => length > 0);
  const load = installPeers();
  const peers = peersOf(load);
  const turns = values.long ? { rounds: 100, turn: 20 } : { rounds: 30, turn: 10 };
  const sizes = values.sizes.split(',').filter(Boolean).map(Number);
  const haystack = (planted: readonly string[]): Haystack =>
    haystackOf(prose, planted, values.blocks);
  const catalogues = [shippedCatalogue(seeds.entities), ...sizes.map(generatedCatalogue)];
  const tasks = catalogues.map((catalogue, i) => {
    return { catalogue, ...haystack(i === 0 ? [] : catalogue.names) };
  });
  const results = tasks.map((task) => measureMatchers(task.catalogue, peers, task, turns));
  const marking = load && !values['no-browser'] ? await measureMarking(tasks, load, turns) : [];
  const characters = prose.flat().reduce((sum, { length }) => sum + length, 0);
  const report = { machine: machine(), texts: { source, characters }, results, marking };
  if (values.json) {
    console.log(JSON.stringify({ ...report, targets: verdicts(results) }, null, 2));
  } else {
    for (const line of [`${characters} characters of ${source}`, JSON.stringify(report.machine)]) {
      console.log(line);
    }
    for (const { title, rows } of [...tablesOf(results), ...markingTables(marking)]) {
      console.log(`\n${title}`);
      console.table(rows);
    }
    console.log('\nTargets');
    console.table(verdicts(results));
  }
  return 0;
}
