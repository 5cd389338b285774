/** What the search index takes and gives. */

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
}
