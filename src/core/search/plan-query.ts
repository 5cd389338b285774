import { parseQuery } from './parse-query.ts';
import { type PlanOptions, planSearch } from './plan-search.ts';
import type { ParsedQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchPlan } from './search-plan.ts';

/** A query as it is run, corrected where it had to be, and what in the index answers to it. */
export interface PlannedQuery {
  readonly query: ParsedQuery;
  readonly plan: SearchPlan;
}

/**
 * Reads a query and finds out what answers to it. One that was corrected finds what it would find had
 * it been typed so: what is corrected may stand in a phrase, or be a word that tells nothing.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function planQuery(index: SearchIndex, text: string, options: PlanOptions): PlannedQuery {
  const typed = parseQuery(text, index.languages);
  const { corrected, unknown, ...plan } = planSearch(index, typed, options);
  if (corrected === null) return { query: typed, plan: { ...plan, corrected, unknown } };
  const query = parseQuery(corrected, index.languages);
  const again = planSearch(index, query, { ...options, correct: () => [] });
  return { query, plan: { ...again, corrected, unknown } };
}
