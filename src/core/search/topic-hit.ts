import type { Span } from '../model.ts';

/** A topic that answers to the words of a search. */
export interface TopicHit {
  /** Index of the entity. */
  readonly entity: number;
  /**
   * `named`: the search holds a whole name of it. `begun`: the search holds the beginning of a name,
   * or a word of one. `misspelt`: the search is a slip or two away from a name. `guessed`: a name is
   * like the search, which is enough to look for slips by, and not to answer with.
   */
  readonly by: 'named' | 'begun' | 'misspelt' | 'guessed';
  /** Where it was misspelt or guessed, the letters of its name that fit; else empty. */
  readonly letters: readonly Span[];
}
