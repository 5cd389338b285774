import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../names/random.ts';
import type { Text } from './engine.ts';
import { type Article, headlineOf, type News } from './news.ts';

/** Documents, and what is known of which of them answer to which query. */
export interface Collection {
  readonly name: string;
  readonly docs: readonly (Text & { readonly id: string })[];
  readonly queries: readonly JudgedQuery[];
}

export interface JudgedQuery {
  readonly text: string;
  /** By document id. */
  readonly gains: ReadonlyMap<string, number>;
}

interface CollectionFile {
  readonly docs: Collection['docs'];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly qrels: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const FOLDER = '../shared/bench/search';
/** Test collections with judgements by experts, on aerodynamics, medicine and physics. */
export const JUDGED = ['cran', 'med', 'npl'] as const;
/** News of which some are sought by their headlines, which are not indexed. */
export const KNOWN_ITEM = 'news';
const KNOWN_ITEMS = 200;
const SHORTEST_HEADLINE = 4;
const SHORTEST_BODY = 200;

/** Reads the judged collections that are there; says on the error stream which are not. */
export function judgedCollections(): Collection[] {
  return JUDGED.flatMap((name) => {
    const file = join(FOLDER, `${name}.json`);
    if (existsSync(file)) return readCollection(name, file);
    console.error(`${file} is not there: left out`);
    return [];
  });
}

function readCollection(name: string, file: string): Collection {
  const { docs, queries, qrels } = JSON.parse(readFileSync(file, 'utf8')) as CollectionFile;
  const judged = queries.map(({ id, text }) => {
    return { text, gains: new Map(Object.entries(qrels[id] ?? {})) };
  });
  return { name, docs, queries: judged.filter(({ gains }) => gains.size > 0) };
}

/**
 * Bodies of news articles, some of which are sought by their headline: just that one answers. None where
 * headlines tell nothing: which article is found first would be chance.
 */
export function knownItems({
  articles,
  telling,
}: Pick<News, 'articles' | 'telling'>): Collection[] {
  return telling ? [soughtByHeadline(articles)] : [];
}

function soughtByHeadline(articles: readonly Article[]): Collection {
  const random = randomFrom(articles.length);
  const fit = articles.filter(
    (article) =>
      headlineOf(article).length >= SHORTEST_HEADLINE && article.body.length >= SHORTEST_BODY,
  );
  const [first, ...rest] = fit;
  const picked =
    first === undefined
      ? []
      : Array.from({ length: KNOWN_ITEMS }, () => random.of([first, ...rest]));
  return {
    name: KNOWN_ITEM,
    docs: fit.map(({ id, body }) => ({ id, title: '', body })),
    queries: [...new Set(picked)].map((article) => {
      return { text: headlineOf(article).join(' '), gains: new Map([[article.id, 1]]) };
    }),
  };
}
