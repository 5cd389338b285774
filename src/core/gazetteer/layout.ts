/**
 * How a gazetteer lies in its bytes: a header of Int32 words (magic, version, total length, then
 * offset and length in bytes of each section), then the sections, each at a multiple of four.
 * Little-endian, as every machine that browsers run on.
 */

/** "SLGZ" read as a little-endian Int32. */
export const MAGIC = 0x5a474c53;
/** Raised with every change of the layout: readers refuse other versions. */
export const VERSION = 6;

/** Sections in the order they stand in the bytes. */
export const SECTIONS = [
  /** Uint16 for each 64 code units: which page of `codes` describes them. See `code-pages.ts`. */
  'pages',
  /** Uint16 for each code unit of a page: class and symbol. */
  'codes',
  /** Uint16 in fours: up to three symbols of a character that folds to others, and its class. */
  'expansions',
  /** Int32s of bit sets that tell how names begin and go on: see `beginnings.ts`. */
  'beginnings',
  'prefixes',
  /** Int32 for each group of names and two more, and the names in columns of bytes: see `names.ts`. */
  'nameStarts',
  'names',
  /** What names stand for: see `records.ts`. */
  'records',
  /** Uint16 for each kind of sense: see `sense-kinds.ts`. */
  'senseKinds',
  /** Cues by their hash. */
  'cueSlots',
  'cueGroups',
  /** Fingerprints of cues and whom they speak of: see `cue-scan.ts`. */
  'cues',
  /** Int32 for each entity and one more: where its id starts in `text`. */
  'ids',
  /** Int32 for each entity and one more: where its relations start in `relations`. Empty where they are. */
  'related',
  /** For each entity, the entities whose mentions speak for it or against it. */
  'relations',
  /** ASCII: entity ids, one after the other, then sets of languages, separated by semicolons. */
  'text',
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = 3 + 2 * SECTIONS.length;

/**
 * A character's code is class and symbol. Classes are ordered so that the scanner decides by
 * comparing: from `unspaced` on a name may begin, from `word` on the character belongs to a word.
 */
export const CODE_CLASS = {
  separator: 0,
  /**
   * Needs care, and its symbol tells why: takes no room, or folds to several symbols. `codeAt` gives the
   * latter the class that they have to readers.
   */
  odd: 0x2000,
  unspaced: 0x4000,
  unspacedStart: 0x6000,
  word: 0x8000,
  /** Of an Arabic particle, which is written in one word with what follows. */
  particle: 0xa000,
  lower: 0xc000,
  upper: 0xe000,
} as const;
export const CLASS_BITS = 0xe000;
export const SYMBOL_BITS = 0x1fff;
/**
 * Symbols. ASCII characters of names are their own, small letters always; the letters of other scripts
 * take the numbers that are left, the most frequent first; Han and Hangul are their own again.
 */
export const SYMBOL = {
  /** Fills up expansions. */
  end: 0,
  /** Of characters in no name; not 0, so that the hash of a word is never that of none. */
  none: 1,
  space: 0x20,
  /** A dash or dot between parts of a name: as good as a space, but never one of a run. */
  joiner: 0x2d,
  /** The code unit is its own symbol: Han and Hangul, too many for a table. */
  itself: 0x1dff,
  /** From here on, an index into the expansions. */
  firstExpansion: 0x1e00,
  mark: 0x1ffe,
  invisible: 0x1fff,
} as const;

/** The letter that makes plurals and genitives. */
export const SMALL_S = 0x73;

/** Numbers of an expansion: so many symbols, and the class. */
export const EXPANSION_SYMBOLS = 3;
export const EXPANSION_LENGTH = EXPANSION_SYMBOLS + 1;

/** The first Han unit. */
export const FIRST_HAN = 0x4e00;
/** How many Han the basic block holds. */
export const HAN = 0x5200;

/** Letter case is compared in a name's first 31 symbols: the bits of a positive Int32. */
export const CASED_SYMBOLS = 31;
