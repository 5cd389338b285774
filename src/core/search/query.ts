/** What a query asks for, once it is read. */
import type { Span } from '../model.ts';
import type { Filter } from './read-filters.ts';

/** A word that a query asks for. */
export interface QueryWord {
  /** As it was typed. */
  readonly text: string;
  readonly term: string;
  /** Where it stands in the query, in UTF-16 units. */
  readonly spans: readonly Span[];
  /** True where it may go on: the last word, with nothing behind it, and single characters of scripts without spaces. */
  readonly open: boolean;
  /** A pair of characters of a script without spaces, or one alone. */
  readonly unspaced: boolean;
}

/** What the stem of a word is in a language. */
export interface WordStem {
  readonly language: string;
  readonly stem: string;
  /** Whether the stem, taken as a word, has itself as its stem. */
  readonly isOwn: () => boolean;
}

/** Words that stand together, in their order. */
export type Phrase = readonly QueryWord[];

/** What a query asks for. */
export interface ParsedQuery {
  /** As it was typed. */
  readonly text: string;
  /** Each once, those of phrases too. Stopwords are left out unless there is nothing else. */
  readonly words: readonly QueryWord[];
  /** What neighbours are when written as one: "cyber space", "e-mail". */
  readonly joined: readonly QueryWord[];
  /** All of these must stand in what is found. */
  readonly phrases: readonly Phrase[];
  /** None of these may; single words are phrases of one. */
  readonly without: readonly Phrase[];
  /** What it is narrowed down to. */
  readonly filters: readonly Filter[];
}
