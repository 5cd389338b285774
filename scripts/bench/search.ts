import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import { machine } from './measure/machine.ts';
import { installPeers } from './peers/install-peers.ts';
import { AskedEngine } from './search/asking.ts';
import { type Collection, judgedCollections, knownItems } from './search/collections.ts';
import { serveEngine } from './search/engine-thread.ts';
import { enginesOf } from './search/engines.ts';
import { measureRelevance, type Patience, type Relevance } from './search/measure-relevance.ts';
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
 * written, with one typo and half typed; speed, size and load on passages of news, asked in turns. Where
 * news is not there, articles are invented, and those are not sought by headline.
 * Patience is what an engine may take, in seconds, for the queries of one cell of a table, and for
 * building; what does not fit is said.
 * `--passages ""` leaves speed out. Quote the ratios.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const names = engineNames(values.engines);
  const limits = {
    queries: Number(values.queries),
    patience: Number(values.patience) * 1000,
    buildPatience: Number(values['build-patience']) * 1000,
  };
  const sizes = values.passages.split(',').filter(Boolean).map(Number);
  const news = readNews();
  const { articles, source } = news;
  const collections = values['no-relevance'] ? [] : [...judgedCollections(), ...knownItems(news)];
  const relevance = await rankAll(collections, names, limits);
  const speeds: Speed[] = [];
  let characters = 0;
  for (const size of sizes) {
    const passages = passagesOf(articles, size);
    characters = passages.reduce((sum, { title, body }) => sum + title.length + body.length, 0);
    const engines = names.map((name) => new AskedEngine(name, new URL(import.meta.url)));
    speeds.push(...(await measureSpeed(engines, passages, limits, say)));
    await Promise.all(engines.map((engine) => engine.stop()));
  }
  const targets = [...relevanceVerdicts(relevance), ...speedVerdicts(speeds, characters)];
  if (values.json) {
    const report = { machine: machine(), source, relevance, speeds, targets };
    console.log(JSON.stringify(report, null, 2));
    return 0;
  }
  console.log(`${source}; ${JSON.stringify(machine())}`);
  const tables = [...relevanceTables(relevance), ...speedTables(speeds)];
  for (const { title, rows } of [...tables, { title: 'Targets', rows: targets }]) {
    console.log(`\n${title}`);
    console.table(rows);
  }
  return 0;
}

/** @throws Error where one of the names asked for is of no engine */
function engineNames(asked: string): string[] {
  const known = enginesOf(installPeers()).map(({ name }) => name);
  const names = asked.split(',').filter(Boolean);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no engine, expected some of ${known.join(', ')}`);
  }
  return names.length > 0 ? names : known;
}

async function rankAll(
  collections: readonly Collection[],
  names: readonly string[],
  limits: Patience,
): Promise<Relevance[]> {
  const relevance: Relevance[] = [];
  for (const collection of collections) {
    for (const name of names) {
      say(`${collection.name}: ${name}`);
      const measured = await withEngine(name, (engine) =>
        measureRelevance(engine, collection, limits),
      );
      relevance.push(...measured);
    }
  }
  return relevance;
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
