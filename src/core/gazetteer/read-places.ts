import { beginningKey } from './beginnings.ts';
import { isMember } from './bit-set.ts';
import { codeAt, codeOf } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, FIRST_HAN, HAN, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { hashOn } from './name-hash.ts';
import { unspacedHash } from './unspaced-hash.ts';
import { isUnspaced } from './word-end.ts';
import { pastInvisible, wordEnd, wordHash } from './words.ts';

/** What is listed of a place: where it starts and, of words, ends; of plain words their hash; its kind. */
export const PLACE_FIELDS = 4;
export const PLACE = {
  /** A word with which a name may begin, of characters that are one symbol each. */
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

/** Before a character: none with which a name may begin. */
const NO_START = -1;
const HAN_CODE = CODE_CLASS.unspacedStart | SYMBOL.itself;

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
 * nothing that is not inlined, so that all it needs stays in registers: a word costs one hash and one
 * test.
 */
function readSpaced(table: Table, text: string, from: number, list: Int32Array): number {
  const { pages, codes, beginnings } = table;
  const { word, odd, unspaced, particle, lower, upper } = CODE_CLASS;
  const { length } = text;
  let used = usedOf(list);
  let at = from;
  for (; at < length && used < CAPACITY; at++) {
    const initial = codeOf(pages, codes, text.charCodeAt(at));
    if (initial < odd) continue;
    if (initial < word) break;
    const start = at;
    let hash = initial & SYMBOL_BITS;
    let code = initial;
    for (at++; at < length; at++) {
      code = codeOf(pages, codes, text.charCodeAt(at));
      if (code < word) break;
      hash = hashOn(hash, code & SYMBOL_BITS);
    }
    if (code >= odd && code < unspaced) {
      at = start;
      break;
    }
    const isParticle = initial >= particle && initial < lower;
    if (isParticle || isMember(beginnings, beginningKey(hash, initial >= upper))) {
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
 * and gives where it stopped: at a word, or past a character that needs care.
 */
function readUnspaced(table: Table, text: string, from: number, list: Int32Array): number {
  const { pages, codes, beginnings } = table;
  const { length } = text;
  let used = usedOf(list);
  let before = NO_START;
  let at = from;
  for (; at < length && used < CAPACITY; at++) {
    const unit = text.charCodeAt(at);
    let code = HAN_CODE;
    if ((unit - FIRST_HAN) >>> 0 >= HAN) {
      code = codeOf(pages, codes, unit);
      if (code >= CODE_CLASS.word || needsCare(code)) break;
    }
    const symbol = code & SYMBOL_BITS;
    const own = symbol === SYMBOL.itself ? unit : symbol;
    if (before !== NO_START) {
      const hash = code < CODE_CLASS.unspaced ? before : hashOn(before, own);
      if (isMember(beginnings, hash)) {
        list[used] = at - 1;
        list[used + 3] = PLACE.other;
        used += PLACE_FIELDS;
      }
    }
    before = code >= CODE_CLASS.unspacedStart ? own : NO_START;
  }
  list[USED] = used;
  if (before !== NO_START) return readLastUnspaced(table, text, at - 1, list);
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

function needsCare(code: number): boolean {
  return (code & CLASS_BITS) === CODE_CLASS.odd || (code & SYMBOL_BITS) >= SYMBOL.firstExpansion;
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
