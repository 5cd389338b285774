import { BestHits, type DocumentHit } from './best-hits.ts';
import { restriction, type TermsOf } from './restriction.ts';
import { Scoreboard, WINDOW } from './scoreboard.ts';
import type { SearchIndex } from './search-index.ts';
import type { Evidence, SearchPlan } from './search-plan.ts';

export interface RunOptions {
  /** The most hits to give. */
  readonly limit: number;
  readonly evidence?: readonly Evidence[];
  /** Find all documents, to count them; else those that cannot be among the hits may be left out. */
  readonly count: boolean;
  /** Without it, a phrase is found wherever all its words stand. */
  readonly termsOf?: TermsOf;
  /** Says which of the documents found may be given; asked once for each. All, where it is missing. */
  readonly accept?: (document: number) => boolean;
}

export interface SearchHits {
  /** Best first; equal scores in the order of documents. */
  readonly hits: readonly DocumentHit[];
  /** How many documents are found in all; where they are not counted, in all or fewer. */
  readonly total: number;
  /** The query that was run, where words of it were corrected; else null. */
  readonly corrected: string | null;
}

/** A scoreboard has tables and readers; each index keeps its own for the next search. */
const scoreboards = new WeakMap<SearchIndex, Scoreboard>();

/**
 * The documents that answer best to a planned search by BM25F. Found is every document in which any
 * of its terms stands, less what the plan bars.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function runSearch(index: SearchIndex, plan: SearchPlan, options: RunOptions): SearchHits {
  const board = scoreboards.get(index) ?? new Scoreboard(index);
  // A search that fails leaves its board in disorder: it is kept only once all went well.
  scoreboards.delete(index);
  board.start(plan.groups, options.evidence ?? []);
  const fits = restriction(index, plan, options.termsOf);
  const best = new BestHits(options.limit);
  let total = 0;
  for (let window = 0; window < index.documents; window += WINDOW) {
    board.score(window, options.count ? 0 : best.least);
    for (let i = 0; i < board.size; i += 1) {
      const document = board.found[i] ?? 0;
      const score = board.settle(document);
      if (fits !== null && !fits(document)) continue;
      if (options.accept !== undefined && !options.accept(document)) continue;
      total += 1;
      if (score >= best.least) best.offer(document, score);
    }
  }
  scoreboards.set(index, board);
  return { hits: best.hits, total, corrected: plan.corrected };
}
