import { isBeginning, mayBegin } from './beginnings.ts';
import { codeAt, codeOf, isInvisible } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import {
  CLASS_BITS,
  CODE_CLASS,
  FIRST_HAN,
  HAN,
  INITIAL_BITS,
  SYMBOL,
  SYMBOL_BITS,
} from './layout.ts';
import { hashOn } from './name-hash.ts';
import { spelledOut } from './spelled-out.ts';
import { unspacedHash } from './unspaced-hash.ts';
import { wordEnd } from './words.ts';

/** What is listed of a place: where it starts and ends, its key, and its kind. */
export const PLACE_FIELDS = 4;
export const PLACE = {
  /** A word with which a name may begin. */
  word: 0,
  /** A word that begins like an Arabic particle: a name may begin later in it. Without hash. */
  particle: 1,
  /** Two characters without spaces with which a name may begin. */
  unspaced: 2,
} as const;

/** A list begins with how much of it is in use, and with the word being read: its start and its key. */
const USED = 0;
const START = 1;
const KEY = 2;
export const FIRST_PLACE = 3;
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
  list[START] = from;
  list[KEY] = 0;
  let at = from;
  while (at < text.length && usedOf(list) < CAPACITY) {
    at = readSpaced(table, text, at, list);
    if (at === text.length || usedOf(list) >= CAPACITY) break;
    const code = codeAt(table, text, at);
    if (code < CODE_CLASS.word && !isInvisible(code)) {
      endWord(table, list, at);
      at = code < CODE_CLASS.unspaced ? at + 1 : readUnspaced(table, text, at, list);
      list[START] = at;
    } else if (list[KEY] === 0 && isParticle(code)) {
      const start = at;
      at = wordEnd(table, text, at);
      put(list, start, at, 0, PLACE.particle);
    } else {
      takeOdd(table, list, at, code);
      at++;
    }
  }
  endWord(table, list, at);
  return at;
}

/**
 * Reads words up to a character that needs care. Calls nothing that is not inlined, so that all it
 * needs stays in registers: a word costs one hash and one test.
 */
function readSpaced(table: Table, text: string, from: number, list: Int32Array): number {
  const { pages, codes, beginnings } = table;
  const { word, odd } = CODE_CLASS;
  const { length } = text;
  let used = list[USED] ?? 0;
  let start = list[START] ?? 0;
  let key = list[KEY] ?? 0;
  let at = from;
  for (; at < length && used < CAPACITY; at++) {
    const unit = text.charCodeAt(at);
    // Most of most texts: small ASCII letters, which are their own symbols.
    if ((unit - 0x61) >>> 0 < 26) {
      key = hashOn(key, unit);
      continue;
    }
    const code = codeOf(pages, codes, unit);
    if (code >= word) {
      key = key === 0 ? code & INITIAL_BITS : hashOn(key, code & SYMBOL_BITS);
      continue;
    }
    if (code >= odd) break;
    if (key !== 0 && isBeginning(beginnings, key) && mayBegin(table, text, at, key)) {
      list[used] = start;
      list[used + 1] = at;
      list[used + 2] = key;
      list[used + 3] = PLACE.word;
      used += PLACE_FIELDS;
    }
    key = 0;
    start = at + 1;
  }
  list[USED] = used;
  list[START] = start;
  list[KEY] = key;
  return at;
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
      if (isBeginning(beginnings, hash)) {
        list[used] = at - 1;
        list[used + 1] = at;
        list[used + 2] = hash;
        list[used + 3] = PLACE.unspaced;
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
    if (isBeginning(table.beginnings, hash)) put(list, at, at + 1, hash, PLACE.unspaced);
  }
  return at + 1;
}

function needsCare(code: number): boolean {
  return (code & CLASS_BITS) === CODE_CLASS.odd || (code & SYMBOL_BITS) >= SYMBOL.firstExpansion;
}

function endWord(table: Table, list: Int32Array, at: number): void {
  const key = list[KEY] ?? 0;
  if (key !== 0 && isBeginning(table.beginnings, key)) {
    put(list, list[START] ?? 0, at, key, PLACE.word);
  }
  list[KEY] = 0;
}

function put(list: Int32Array, start: number, end: number, hash: number, kind: number): void {
  const used = usedOf(list);
  list[used] = start;
  list[used + 1] = end;
  list[used + 2] = hash;
  list[used + 3] = kind;
  list[USED] = used + PLACE_FIELDS;
}

function isParticle(code: number): boolean {
  return (code & CLASS_BITS) === CODE_CLASS.particle;
}

/** Goes on with a character that takes no room, folds to several symbols, or is a particle's letter. */
function takeOdd(table: Table, list: Int32Array, at: number, code: number): void {
  const key = list[KEY] ?? 0;
  const symbol = code & SYMBOL_BITS;
  if (isInvisible(code)) {
    if (key === 0) list[START] = at + 1;
  } else if (symbol < SYMBOL.firstExpansion) {
    list[KEY] = hashOn(key, symbol);
  } else {
    const [first = SYMBOL.none, ...more] = spelledOut(table, symbol);
    const begun = key === 0 ? (code & INITIAL_BITS & ~SYMBOL_BITS) | first : hashOn(key, first);
    list[KEY] = more.reduce(hashOn, begun);
  }
}
