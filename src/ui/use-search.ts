import type { SearchAnswer, SearchQuery } from '../core/protocol.ts';
import { type Answered, type Latest, useLatest } from './use-latest.ts';

/** A search and its answer. */
export type Found = Answered<SearchQuery, SearchAnswer>;

/** Searches as the query changes. A blank text asks nothing. */
export function useSearch(
  search: (query: SearchQuery) => Promise<SearchAnswer>,
  query: SearchQuery,
): Latest<SearchQuery, SearchAnswer> {
  return useLatest(search, query.text.trim() === '' ? null : query);
}
