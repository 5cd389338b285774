/** What the search index takes and gives. */
import type { KeyedLists } from './keyed-lists.ts';

/** A document as the index sees it. */
export interface IndexedText {
  readonly title: string;
  readonly body: string;
  /** BCP 47 language, which chooses the stemmer. */
  readonly language: string;
}

/** Postings, vocabulary and statistics over one ArrayBuffer, opened without parsing. */
export interface SearchIndex {
  readonly documents: number;
  readonly bytes: Uint8Array;
  /** Primary languages of its documents that have a stemmer, sorted. */
  readonly languages: readonly string[];
  /** The language of each document: 0 for none, else a place in `languages` counted from 1. Empty where it is the same for all. */
  readonly documentLanguages: Uint8Array;
  /** The length of each document as a code. */
  readonly lengths: Uint8Array;
  /** What the length does to the weight of a term, by length code: the denominator's share in BM25. */
  readonly norms: Float64Array;
  /** Terms as texts write them, each with the documents that hold it. */
  readonly terms: KeyedLists;
  /** Stems by language, each with the terms that are its forms. */
  readonly stems: KeyedLists;
}
