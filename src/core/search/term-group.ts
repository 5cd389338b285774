import type { ListPlace } from './keyed-lists.ts';

/** A term that answers to a word of the query. */
export interface Form {
  readonly entry: ListPlace;
  /** What one occurrence of it counts, from 0 to 1. */
  readonly weight: number;
  /** The language of the documents in which it answers, as in `documentLanguages`; 0 for all. */
  readonly language: number;
}

/** Forms that count as one term: how telling it is, is weighed for all of them together. */
export interface TermGroup {
  readonly forms: readonly Form[];
  /** In how many documents it is taken to stand. */
  readonly holding: number;
  /** How much it counts beside other groups of the same word. */
  readonly factor: number;
  /** True where it must tell no more than the group before it, however rare it is. */
  readonly capped: boolean;
}
