import { beginningKey, CAPITAL } from './beginnings.ts';
import { isMember, memberShift } from './bit-set.ts';
import { codeAt, codeOf } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, HEAD, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { HASH_FACTOR, PLACE_FACTOR } from './name-hash.ts';
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

/**
 * Lists the places where some name may begin, from `from` on, until the text ends or the list is full;
 * gives where it stopped.
 */
export function readPlaces(table: Table, text: string, from: number, list: Int32Array): number {
  list[USED] = FIRST_PLACE;
  let at = from;
  while (at < text.length && usedOf(list) < CAPACITY) {
    at = readSpaced(table, text, at, list);
    if (at === text.length || usedOf(list) >= CAPACITY) break;
    const unspaced = isUnspaced(codeAt(table, text, at));
    at = unspaced ? readUnspaced(table, text, at, list) : readOdd(table, text, at, list);
  }
  return at;
}

/**
 * Reads words up to a character that needs care, or to the start of the word that it stands in. Calls
 * nothing but what it reads the text with, so that all it needs stays in registers: a word costs one
 * hash and one test.
 */
function readSpaced(table: Table, text: string, from: number, list: Int32Array): number {
  const { pages, codes, beginnings } = table;
  const { word, odd, unspaced, particle, lower, upper } = CODE_CLASS;
  const { length } = text;
  const shift = memberShift(beginnings);
  let used = usedOf(list);
  let at = from;
  for (; at < length && used < CAPACITY; at++) {
    let unit = text.charCodeAt(at);
    const initial = (unit < HEAD ? codes[unit] : codeOf(pages, codes, unit)) ?? 0;
    if (initial < odd) continue;
    if (initial < word) break;
    const start = at;
    let hash = initial & SYMBOL_BITS;
    let code = initial;
    for (at++; at < length; at++) {
      unit = text.charCodeAt(at);
      code = (unit < HEAD ? codes[unit] : codeOf(pages, codes, unit)) ?? 0;
      if (code < word) break;
      hash = (Math.imul(hash, HASH_FACTOR) + (code & SYMBOL_BITS)) | 0;
    }
    if (code >= odd && code < unspaced) {
      at = start;
      break;
    }
    const bit = Math.imul(initial >= upper ? hash ^ CAPITAL : hash, PLACE_FACTOR) >>> shift;
    const isParticle = initial < lower && initial >= particle;
    if ((((beginnings[bit >> 5] ?? 0) >>> bit) & 1) !== 0 || isParticle) {
      list[used] = start;
      list[used + 1] = at;
      list[used + 2] = hash;
      list[used + 3] = isParticle ? PLACE.particle : PLACE.word;
      used += PLACE_FIELDS;
    }
    if (code >= odd) break;
  }
  list[USED] = used;
  return Math.min(at, length);
}

/**
 * Reads on in a script without spaces, where every two characters are the beginning of a name or not,
 * and gives where it stopped: at a word, or past a character that needs care. What two characters are is
 * computed, not branched on: in Japanese no branch is guessed right for long.
 */
function readUnspaced(table: Table, text: string, from: number, list: Int32Array): number {
  const { pages, codes, beginnings } = table;
  const { word, unspaced, unspacedStart } = CODE_CLASS;
  const { length } = text;
  const shift = memberShift(beginnings);
  let used = usedOf(list);
  let before = 0;
  let at = from;
  for (; at < length && used < CAPACITY; at++) {
    const unit = text.charCodeAt(at);
    const code = codeOf(pages, codes, unit);
    const symbol = code & SYMBOL_BITS;
    if (code >= word || symbol >= SYMBOL.firstExpansion) break;
    const listed = (symbol - SYMBOL.itself) >> 31;
    const own = (symbol & listed) | (unit & ~listed);
    const hash = (Math.imul(before, HASH_FACTOR) + own) | 0;
    const bit = Math.imul(hash, PLACE_FACTOR) >>> shift;
    if ((((beginnings[bit >> 5] ?? 0) >>> bit) & 1) !== 0 && before !== 0) {
      list[used] = at - 1;
      list[used + 1] = at + 1;
      list[used + 2] = hash;
      list[used + 3] = code < unspaced ? PLACE.other : PLACE.word;
      used += PLACE_FIELDS;
    }
    before = own & ((unspacedStart - 1 - code) >> 31);
  }
  list[USED] = used;
  if (before !== 0) return readLastUnspaced(table, text, at - 1, list);
  return at > from ? at : readLastUnspaced(table, text, at, list);
}

/** Takes one character with whatever follows it; gives the place after it. */
function readLastUnspaced(table: Table, text: string, at: number, list: Int32Array): number {
  if (codeAt(table, text, at) >= CODE_CLASS.unspacedStart) {
    const hash = unspacedHash(table, text, at);
    if (isMember(table.beginnings, hash)) put(list, at, at + 1, PLACE.other);
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
    put(list, start, end, PLACE.particle);
  } else {
    const key = beginningKey(wordHash(table, text, start, end), code >= CODE_CLASS.upper);
    if (isMember(table.beginnings, key)) put(list, start, end, PLACE.other);
  }
  return end;
}

function put(list: Int32Array, start: number, end: number, kind: number): void {
  const used = usedOf(list);
  list[used] = start;
  list[used + 1] = end;
  list[used + 3] = kind;
  list[USED] = used + PLACE_FIELDS;
}
