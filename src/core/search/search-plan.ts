/** What a search looks up, once it is known what of a query the index holds. */
import type { Phrase } from './query.ts';
import type { Form, TermGroup } from './term-group.ts';

/** A query as an index understands it. */
export interface SearchPlan {
  readonly groups: readonly TermGroup[];
  /** All of these must stand in what is found. */
  readonly phrases: readonly Phrase[];
  /** None of these may, nor any form of these words. */
  readonly barredPhrases: readonly Phrase[];
  readonly barredWords: readonly (readonly Form[])[];
  /** The query with corrected words put in; null where none was corrected. */
  readonly corrected: string | null;
  /** Terms of the query that nothing answers to. */
  readonly unknown: readonly string[];
}

/** Documents that answer to a query for another reason than its words. */
export interface Evidence {
  /** Ascending, without repeats, each in the index. */
  readonly documents: readonly number[];
  /** How often it stands in each of them; above 0. */
  readonly occurrences: readonly number[];
  /** What it is worth beside a word that stands as often in the same documents. */
  readonly factor: number;
}
