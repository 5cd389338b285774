import { useEffect, useMemo, useState } from 'preact/hooks';
import { latestOnly } from './latest-only.ts';
import { locale } from './say.ts';

/** Long enough to skip the keys of a fast typist, too short to be felt. */
const QUIET = 40;

/** An answer and what it answers. While a newer one is awaited, the older stays. */
export interface Answered<Q, A> {
  readonly query: Q;
  readonly answer: A;
}

export interface Latest<Q, A> {
  /** Null before the first answer, and where nothing is asked. */
  readonly found: Answered<Q, A> | null;
  /** Why the latest question failed; null where it did not. */
  readonly failure: string | null;
  /** Whether what is found answers the query of now, and not the one before. */
  readonly settled: boolean;
}

const NOTHING = { found: null, failure: null, settled: true };

/**
 * Asks as the query changes, and again where topics are to be worded in another language.
 * @param query - plain JSON; null asks nothing
 */
export function useLatest<Q, A>(ask: (query: Q) => Promise<A>, query: Q | null): Latest<Q, A> {
  const [state, setState] = useState<Omit<Latest<Q, A>, 'settled'>>(NOTHING);
  const asking = useMemo(
    () =>
      latestOnly(
        ask,
        QUIET,
        (answer, asked) => {
          setState({ found: { query: asked, answer }, failure: null });
        },
        (reason) => {
          setState({ found: null, failure: messageOf(reason) });
        },
      ),
    [ask],
  );
  // Queries are made anew at every rendering; what they say tells them apart.
  const said = query === null ? null : JSON.stringify(query);
  useEffect(() => {
    if (said !== null) asking.ask(JSON.parse(said) as Q);
    return asking.drop;
  }, [asking, said, locale()]);
  if (query === null) return NOTHING;
  return { ...state, settled: state.found !== null && JSON.stringify(state.found.query) === said };
}

/** What went wrong, in its own words. */
export function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
