import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchAnswer, SearchQuery } from '../core/protocol.ts';
import { latestOnly } from './latest-only.ts';

/** Long enough to skip the keys of a fast typist, too short to be felt. */
const QUIET = 40;

/** An answer and what it answers. While a newer one is awaited, the older stays. */
export interface Found {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer;
}

export interface SearchState {
  /** Null before the first answer, and where nothing is asked. */
  readonly found: Found | null;
  /** Why the latest search failed; null where it did not. */
  readonly failure: string | null;
}

const NOTHING: SearchState = { found: null, failure: null };

/** Searches as the query changes. A blank text asks nothing. */
export function useSearch(
  search: (query: SearchQuery) => Promise<SearchAnswer>,
  { text, exact, limit }: SearchQuery,
): SearchState {
  const [state, setState] = useState(NOTHING);
  const asking = useMemo(
    () =>
      latestOnly(
        search,
        QUIET,
        (answer, query) => {
          setState({ found: { query, answer }, failure: null });
        },
        (reason) => {
          setState({ found: null, failure: messageOf(reason) });
        },
      ),
    [search],
  );
  const blank = text.trim() === '';
  useEffect(() => {
    if (!blank) asking.ask({ text, exact, limit });
    return asking.drop;
  }, [asking, blank, text, exact, limit]);
  return blank ? NOTHING : state;
}

/** What went wrong, in its own words. */
export function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
