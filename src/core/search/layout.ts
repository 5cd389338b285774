/**
 * How an index lies in its bytes. A header of 32-bit words, lowest byte first: magic, version, bytes
 * in all, documents, sum of the decoded lengths, terms, stems, then where each section ends. The
 * sections follow one another in this order.
 */
export const MAGIC = 0x58494c53; // The letters SLIX.
export const INDEX_VERSION = 1;

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
export const BLOCK_KEYS = 16;
/** A row of that table: where the block's entries begin, and where its lists begin. */
export const BLOCK_BYTES = 8;
/** UTF-16 code units of the longest key. */
export const LONGEST_KEY = 96;
