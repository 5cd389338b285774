import type { Span } from '../model.ts';

/** A topic that answers to the words of a search. */
export interface TopicHit {
  /** Index of the entity. */
  readonly entity: number;
  /**
   * `named`: the search holds a whole name of it. `begun`: the search holds the beginning of a name,
   * or a word of one. `guessed`: a name is much like the search.
   */
  readonly by: 'named' | 'begun' | 'guessed';
  /** Where it was guessed, the letters of its name that fit; else empty. */
  readonly letters: readonly Span[];
}
