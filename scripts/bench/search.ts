import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import { machine } from './measure/machine.ts';
import { installPeers } from './peers/install-peers.ts';
import { AskedEngine } from './search/asking.ts';
import { judgedCollections, knownItems } from './search/collections.ts';
import { serveEngine } from './search/engine-thread.ts';
import { enginesOf } from './search/engines.ts';
import { measureRelevance, type Relevance } from './search/measure-relevance.ts';
import { measureSpeed, type Speed } from './search/measure-speed.ts';
import { passagesOf, readNews } from './search/news.ts';
import { relevanceTables, speedTables } from './search/tables.ts';
import { relevanceVerdicts, speedVerdicts } from './search/verdicts.ts';

if (!isMainThread && parentPort) serveEngine(parentPort);

const OPTIONS = {
  json: { type: 'boolean', default: false },
  passages: { type: 'string', default: '1000,10000,100000' },
  engines: { type: 'string', default: '' },
  queries: { type: 'string', default: '80' },
  patience: { type: 'string', default: '20' },
  'build-patience': { type: 'string', default: '240' },
  'no-relevance': { type: 'boolean', default: false },
} as const;

/**
 * `npm run bench -- search [--json] [--passages 1000,10000,100000] [--engines Sidelight,lunr]
 * [--queries 80] [--patience 20] [--build-patience 240] [--no-relevance]`: how well and how fast the
 * project's search answers beside other engines that fit in a browser, each in a thread of its own.
 * Ranking is measured on judged collections and on news sought by headline, with queries as they are
 * written, with one typo and half typed; speed, size and load on passages of news, asked in turns.
 * Patience, in seconds, is what an engine may take for one table's cell; what does not fit is said.
 * `--passages ""` leaves speed out. Quote the ratios.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const known = enginesOf(installPeers()).map(({ name }) => name);
  const asked = values.engines.split(',').filter(Boolean);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no engine, expected some of ${known.join(', ')}`);
  }
  const names = asked.length > 0 ? asked : known;
  const patience = Number(values.patience) * 1000;
  const { articles, source } = readNews();
  const relevance: Relevance[] = [];
  if (!values['no-relevance']) {
    for (const collection of [...judgedCollections(), knownItems(articles)]) {
      for (const name of names) {
        say(`${collection.name}: ${name}`);
        relevance.push(
          ...(await withEngine(name, (engine) => measureRelevance(engine, collection, patience))),
        );
      }
    }
  }
  const speeds: Speed[] = [];
  let characters = 0;
  for (const count of values.passages.split(',').filter(Boolean).map(Number)) {
    const passages = passagesOf(articles, count);
    characters = passages.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
    const engines = names.map((name) => new AskedEngine(name, new URL(import.meta.url)));
    const limits = {
      queries: Number(values.queries),
      patience,
      buildPatience: Number(values['build-patience']) * 1000,
    };
    speeds.push(...(await measureSpeed(engines, passages, limits, say)));
    await Promise.all(engines.map((engine) => engine.stop()));
  }
  const targets = [...relevanceVerdicts(relevance), ...speedVerdicts(speeds, characters)];
  if (values.json) {
    console.log(
      JSON.stringify({ machine: machine(), source, relevance, speeds, targets }, null, 2),
    );
    return 0;
  }
  console.log(`${source}; ${JSON.stringify(machine())}`);
  for (const { title, rows } of [
    ...relevanceTables(relevance),
    ...speedTables(speeds),
    { title: 'Targets', rows: targets },
  ]) {
    console.log(`\n${title}`);
    console.table(rows);
  }
  return 0;
}

async function withEngine<T>(name: string, use: (engine: AskedEngine) => Promise<T>): Promise<T> {
  const engine = new AskedEngine(name, new URL(import.meta.url));
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}

function say(progress: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${progress}`);
}
