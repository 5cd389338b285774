/**
 * How an index lies in its bytes. A header of 32-bit words, lowest byte first: magic, version, bytes
 * in all, documents, sum of the decoded lengths, terms, stems, then where each section ends. The
 * sections follow one another in this order.
 */
export const MAGIC = 0x58494c53; // The letters SLIX.
export const INDEX_VERSION = 2;

export const HEADER = {
  magic: 0,
  version: 1,
  bytes: 2,
  documents: 3,
  totalLength: 4,
  terms: 5,
  stems: 6,
  sections: 7,
} as const;

export const SECTIONS = [
  /** Number of languages, then each as the number of its letters and the letters. */
  'languages',
  /** A byte a document, or nothing: see `SearchIndex.documentLanguages`. */
  'documentLanguages',
  /** A byte a document. */
  'lengths',
  'termBlocks',
  'termEntries',
  'termLists',
  'stemBlocks',
  'stemEntries',
  'stemLists',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export const HEADER_BYTES = (HEADER.sections + SECTIONS.length) * 4;

/** Document numbers must fit the varints of lists with a bit to spare, and tables by document must stay small. */
export const MOST_DOCUMENTS = 1 << 24;

/** Keys of a lexicon that share a row in its table of blocks. */
export const BLOCK_KEYS = 8;
/**
 * A row of that table: where the block's entries begin, where its lists begin, and the first four
 * UTF-16 code units of its first key, which settle most comparisons, zero where there are fewer;
 * packed two to a word, the first in the upper half, so that words compare as texts do.
 */
export const BLOCK_BYTES = 16;
export const BLOCK_ROW = { entries: 0, lists: 4, first: 8, second: 12 } as const;
/** Bits before a list that say how many low bits of its gaps are written as they are, at most these. */
export const LOW_BITS = 5;
export const MOST_LOW_BITS = 23;
/** Bytes behind all lists, so that readers can look at 32 bits wherever one ends. */
export const LIST_MARGIN = 4;
/** UTF-16 code units of the longest key. */
export const LONGEST_KEY = 96;
