import { correctWord } from './correct-word.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan-search.ts';
import type { ParsedQuery, QueryWord } from './query.ts';
import { runSearch, type RunOptions, type SearchHits } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';

export interface SearchOptions extends RunOptions {
  /** Take words as typed: correct none. */
  readonly exact: boolean;
}

/**
 * The documents that answer best to a query (see `parseQuery` for its form) by BM25F; found is every
 * document in which any of its words stands. A form of a word counts less than the word, what a
 * half-typed word may become less than that, and only unknown words are corrected.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function searchIndex(index: SearchIndex, query: string, options: SearchOptions): SearchHits {
  const correct = (word: QueryWord): readonly string[] => correctWord(index, word);
  const read = (text: string): ParsedQuery => parseQuery(text, index.languages);
  const { plan } = planQuery(index, query, read, options.exact ? {} : { correct });
  return runSearch(index, plan, options);
}
