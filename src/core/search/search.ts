import { BestHits, type DocumentHit } from './best-hits.ts';
import { type Expansion, expandWord } from './expand-word.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query.ts';
import { restriction, type TextOf } from './restriction.ts';
import { Scoreboard } from './scoreboard.ts';
import type { SearchIndex } from './search-index.ts';

/** Documents that answer to the query for another reason than its words. */
export interface Evidence {
  /** Ascending, without repeats. */
  readonly documents: readonly number[];
  /** What it is worth beside a word that stands in the same documents. */
  readonly factor: number;
}

export interface SearchOptions {
  /** The most hits to give. */
  readonly limit: number;
  /** Take words as typed: correct none. */
  readonly exact: boolean;
  readonly evidence?: readonly Evidence[];
  /** Gives the text of a document; without it, a phrase is found wherever all its words stand. */
  readonly textOf?: TextOf;
  /** Documents that may be found; all where it is not given. */
  readonly accept?: (document: number) => boolean;
}

export interface SearchHits {
  /** Best first; equal scores in the order of documents. */
  readonly hits: readonly DocumentHit[];
  /** How many documents are found in all. */
  readonly total: number;
  /** The query that was run, where words of it were corrected; else null. */
  readonly corrected: string | null;
}

/** Scoreboards are as long as their index; each index keeps its own for the next search. */
const scoreboards = new WeakMap<SearchIndex, Scoreboard>();

/**
 * The documents that answer best to a query (see `parseQuery` for its form) by BM25F, a document
 * being found where any of its words stands. A form of a word counts less than the word, what a
 * half-typed word may become counts less than that, and only unknown words are corrected.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function searchIndex(index: SearchIndex, query: string, options: SearchOptions): SearchHits {
  const parsed = parseQuery(query, index.languages);
  const expansions = parsed.words.map((word) => expandWord(index, word, options.exact));
  const board = scoreboardOf(index);
  board.clear();
  for (const { groups } of expansions) for (const group of groups) board.add(group);
  for (const { documents, factor } of options.evidence ?? []) board.addDocuments(documents, factor);
  return {
    ...collect(index, board, parsed, options),
    corrected: corrected(query, parsed.words, expansions),
  };
}

function collect(
  index: SearchIndex,
  board: Scoreboard,
  query: ParsedQuery,
  options: SearchOptions,
): { hits: readonly DocumentHit[]; total: number } {
  const fits = restriction(index, query, options.textOf);
  const best = new BestHits(options.limit);
  let total = 0;
  for (let i = 0; i < board.size; i += 1) {
    const document = board.found[i] ?? 0;
    if (fits !== null && !fits(document)) continue;
    if (options.accept !== undefined && !options.accept(document)) continue;
    total += 1;
    best.offer(document, board.scores[document] ?? 0);
  }
  return { hits: best.hits, total };
}

/** The query with the corrected words put in, or null where there are none. */
function corrected(
  query: string,
  words: readonly QueryWord[],
  expansions: readonly Expansion[],
): string | null {
  const changes = words.flatMap(({ span }, i) => {
    const term = expansions[i]?.corrected ?? null;
    return term === null ? [] : [{ span, term }];
  });
  if (changes.length === 0) return null;
  changes.sort((a, b) => b.span.start - a.span.start);
  return changes.reduce(
    (text, { span, term }) => text.slice(0, span.start) + term + text.slice(span.end),
    query,
  );
}

function scoreboardOf(index: SearchIndex): Scoreboard {
  let board = scoreboards.get(index);
  if (board === undefined) scoreboards.set(index, (board = new Scoreboard(index)));
  return board;
}
