/** The bytes that a lexicon is read from. */
export interface LexiconParts {
  /** Keys in all. */
  readonly size: number;
  readonly blocks: DataView;
  readonly entries: Uint8Array;
  /** With a margin behind the last. */
  readonly lists: DataView;
}
