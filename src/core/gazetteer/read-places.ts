import { beginningKey, CAPITAL } from './beginnings.ts';
import { isMember, memberShift } from './bit-set.ts';
import { codeAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { HASH_SHIFT, PLACE_FACTOR } from './name-hash.ts';
import { soleSymbol } from './spelled-out.ts';
import { unspacedHash } from './unspaced-hash.ts';
import { isUnspaced } from './word-end.ts';
import { pastInvisible, wordEnd, wordHash } from './words.ts';

/** What is listed of a place: where it starts, where what was read of it ends, the hash of that, its kind. */
export const PLACE_FIELDS = 4;
export const PLACE = {
  /**
   * A word with which a name may begin, or two characters of a script without spaces; of one symbol each.
   */
  word: 0,
  /** A word that begins like an Arabic particle: a name may begin later in it. */
  particle: 1,
  /** Any other beginning of a name. */
  other: 2,
} as const;

/** A list begins with how much of it is in use. */
const USED = 0;
export const FIRST_PLACE = 1;
const CAPACITY = FIRST_PLACE + 64 * PLACE_FIELDS;

/** Room for the places that `readPlaces` lists. */
export function placeList(): Int32Array {
  return new Int32Array(CAPACITY + 2 * PLACE_FIELDS);
}

/** How much of a list is in use. */
export function usedOf(list: Int32Array): number {
  return list[USED] ?? 0;
}

const { word, odd, unspaced, unspacedStart, particle, lower, upper } = CODE_CLASS;
const { itself, firstExpansion, end: noSymbol } = SYMBOL;

/**
 * Lists the places where some name may begin, from `from` on, until the text ends or the list is full;
 * gives where it stopped.
 */
export function readPlaces(table: Table, text: string, from: number, list: Int32Array): number {
  list[USED] = FIRST_PLACE;
  let at = from;
  while (at < text.length && usedOf(list) < CAPACITY) {
    at = readPlain(table, text, at, list);
    if (at === text.length || usedOf(list) >= CAPACITY) break;
    const isLast = isUnspaced(codeAt(table, text, at));
    at = isLast ? readLast(table, text, at, list) : readOdd(table, text, at, list);
  }
  return at;
}

/**
 * Reads up to a character that needs care, or to the start of the word or the pair that it stands in. A
 * word costs one hash and one test. Of a script without spaces every two characters do, and what they are
 * is computed, not branched on: in Japanese no branch is guessed right for long.
 *
 * Words and pairs are read in one function that calls nothing: scripts change every few words in Chinese
 * and Japanese, and a call at each change cost a fifth of the time.
 */
function readPlain(table: Table, text: string, from: number, list: Int32Array): number {
  const { codes, beginnings, expansions } = table;
  const { length } = text;
  const shift = memberShift(beginnings);
  let used = usedOf(list);
  let at = from;
  while (at < length && used < CAPACITY) {
    const initial = codes[text.charCodeAt(at)] ?? 0;
    if (initial < odd) {
      at++;
      continue;
    }
    if (initial < unspaced) break;
    let code = initial;
    if (initial >= word) {
      const start = at;
      let hash = initial & SYMBOL_BITS;
      while (++at < length) {
        code = codes[text.charCodeAt(at)] ?? 0;
        if (code < word) break;
        hash = ((hash << HASH_SHIFT) + hash + (code & SYMBOL_BITS)) | 0;
      }
      if (code >= odd && code < unspaced) {
        at = start;
        break;
      }
      const bit = Math.imul(initial >= upper ? hash ^ CAPITAL : hash, PLACE_FACTOR) >>> shift;
      const isParticle = initial < lower && initial >= particle;
      if ((((beginnings[bit >> 5] ?? 0) >>> bit) & 1) !== 0 || isParticle) {
        used = put(list, used, start, at, hash, isParticle ? PLACE.particle : PLACE.word);
      }
      // The separator that ended the word: to read a character again costs more than to hash it.
      if (code < odd) at++;
      continue;
    }
    let before = 0;
    for (; at < length && used < CAPACITY; at++) {
      const unit = text.charCodeAt(at);
      code = codes[unit] ?? 0;
      const symbol = code & SYMBOL_BITS;
      const listed = (symbol - itself) >> 31;
      let own = (symbol & listed) | (unit & ~listed);
      if (symbol >= firstExpansion) own = soleSymbol(expansions, symbol);
      if (own === noSymbol) break;
      const hash = ((before << HASH_SHIFT) + before + own) | 0;
      const bit = Math.imul(hash, PLACE_FACTOR) >>> shift;
      if ((((beginnings[bit >> 5] ?? 0) >>> bit) & 1) !== 0 && before !== 0) {
        const isPlain = code >= unspaced && code < word;
        used = put(list, used, at - 1, at + 1, hash, isPlain ? PLACE.word : PLACE.other);
      }
      if (code >= word) break;
      before = own & ((unspacedStart - 1 - code) >> 31);
    }
    if (before !== 0 && at < length && code < word) at--;
    if (at < length && code < word) break;
  }
  list[USED] = used;
  return at;
}

/** Takes one character with whatever follows it; gives the place after it. */
function readLast(table: Table, text: string, at: number, list: Int32Array): number {
  if (codeAt(table, text, at) >= CODE_CLASS.unspacedStart) {
    const hash = unspacedHash(table, text, at);
    if (isMember(table.beginnings, hash)) add(list, at, at + 1, PLACE.other);
  }
  return at + 1;
}

/** Takes a word of which some characters take no room or fold to several symbols; gives its end. */
function readOdd(table: Table, text: string, from: number, list: Int32Array): number {
  const start = pastInvisible(table, text, from);
  const code = start < text.length ? codeAt(table, text, start) : 0;
  if (code < CODE_CLASS.word) return start > from ? start : start + 1;
  const end = wordEnd(table, text, start);
  if ((code & CLASS_BITS) === CODE_CLASS.particle) {
    add(list, start, end, PLACE.particle);
  } else {
    const key = beginningKey(wordHash(table, text, start, end), code >= CODE_CLASS.upper);
    if (isMember(table.beginnings, key)) add(list, start, end, PLACE.other);
  }
  return end;
}

/** Adds a place whose hash was not kept. */
function add(list: Int32Array, start: number, end: number, kind: number): void {
  list[USED] = put(list, usedOf(list), start, end, 0, kind);
}

/** Puts a place where a list ends, and gives where it ends then. */
function put(
  list: Int32Array,
  used: number,
  start: number,
  end: number,
  hash: number,
  kind: number,
): number {
  list[used] = start;
  list[used + 1] = end;
  list[used + 2] = hash;
  list[used + 3] = kind;
  return used + PLACE_FIELDS;
}
