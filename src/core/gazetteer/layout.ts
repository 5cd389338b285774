/**
 * How a gazetteer lies in its bytes: a header of Int32 words (magic, version, total length, then
 * offset and length in bytes of each section), then the sections, each at a multiple of four.
 * Little-endian, as every machine that browsers run on.
 */

/** "SLGZ" read as a little-endian Int32. */
export const MAGIC = 0x5a474c53;
/** Raised with every change of the layout: readers refuse other versions. */
export const VERSION = 1;

/** Sections in the order they stand in the bytes. */
export const SECTIONS = [
  /** Int32 for each state of the double array: see `BASE`. */
  'base',
  /** Uint16 for each state: the symbol that leads into it; `FREE` where the cell is unused. */
  'label',
  /** Uint16 for each 64 code units: which page of `codes` describes them. */
  'pages',
  /** Uint16 for each code unit of a page: class and symbol. */
  'codes',
  /** Uint16 in fours: the symbols of characters that spell several, ended by 0. */
  'expansions',
  /** One bit for each hash of the first three characters of a name. */
  'prefixes',
  /** Tails of names and what they stand for, as variable-length numbers. */
  'records',
  /** Int32 for each entity and one more: where its id starts in `text`. */
  'ids',
  /** Int32 for each entity and one more: where its relations start in `relations`. */
  'related',
  /** For each entity, the entities whose mentions speak for it or against it. */
  'relations',
  /** ASCII: entity ids, one after the other, then the languages separated by spaces. */
  'text',
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = 3 + 2 * SECTIONS.length;

/**
 * A character's code is class and symbol. Classes are ordered so that the scanner decides by
 * comparing: from `NAME_START` on a name may begin, from `WORD` on the character belongs to a word.
 */
export const CODE_CLASS = {
  separator: 0,
  invisible: 0x2000,
  unspaced: 0x4000,
  unspacedStart: 0x6000,
  word: 0x8000,
  proclitic: 0xa000,
  lower: 0xc000,
  upper: 0xe000,
} as const;
export const CLASS_BITS = 0xe000;
export const SYMBOL_BITS = 0x1fff;

/** Symbols with a meaning of their own; letters follow from `FIRST_LETTER`, the most frequent first. */
export const SYMBOL = {
  /** Leads from a state that ends a name to what it stands for. */
  end: 0,
  /** In no name. */
  none: 1,
  space: 2,
  /** A dash or dot between parts of a name: as good as a space, but never one of a run. */
  joiner: 3,
  firstLetter: 4,
  /** From here on, an index into the expansions. */
  firstExpansion: 0x1e00,
  mark: 0x1ffe,
  invisible: 0x1fff,
} as const;

export const PAGE_BITS = 6;
export const PAGE_COUNT = 0x10000 >> PAGE_BITS;
export const EXPANSION_LENGTH = 4;
/** Label of an unused cell: no symbol is as large. */
export const FREE = 0xffff;

/** States where a walk starts: names, and the cues that speak for or against them. */
export const ROOT = { names: 0, cues: 1 } as const;

/** Letter case is compared in a name's first 31 symbols: the bits of a positive Int32. */
export const CASED_SYMBOLS = 31;
