import { codeOf, unjoined } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { SYMBOL, SYMBOL_BITS } from './layout.ts';
import { hashOn, placeOf } from './name-hash.ts';

/**
 * How names begin, as a set of bits by which the scanner turns words away without a look at the names
 * (Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 1970). Of every name it
 * holds: its first word, with the case that its first letter may have, as two bits of one Int32; and in
 * the same line of memory (Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters",
 * JEA 2009) whether the name ends with that word, or else the two symbols that follow it.
 */
export const LINE_WORDS = 16;
const LINE_BITS = LINE_WORDS * 32;

/** Stands for the symbols after a word where a name ends with it. */
const NOTHING = 0x27d4eb2f;

/** @param key - of a first word: see `INITIAL_BITS` */
export function isBeginning(beginnings: Int32Array, key: number): boolean {
  const bits = twoBits(key);
  return ((beginnings[placeOf(key, beginnings.length)] ?? 0) & bits) === bits;
}

/** How many Int32s a set needs for so many first words; a power of two. */
export function beginningsLength(words: number): number {
  let length = LINE_WORDS;
  while (length * 32 < words * BITS_PER_WORD) length *= 2;
  return length;
}

/** Three bits are set for each first word or two: one word in sixty passes by chance. */
const BITS_PER_WORD = 24;

export function addWord(beginnings: Int32Array, key: number): void {
  const place = placeOf(key, beginnings.length);
  beginnings[place] = (beginnings[place] ?? 0) | twoBits(key);
}

function twoBits(key: number): number {
  const hash = Math.imul(key, 0x85ebca6b);
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
}

/** Says of a first word that a name is no more than it, or one symbol more. */
export function addAlone(beginnings: Int32Array, key: number): void {
  addBeside(beginnings, key, key ^ NOTHING);
}

/** Says of a first word that a name goes on with two symbols after it. */
export function addOnward(
  beginnings: Int32Array,
  key: number,
  first: number,
  second: number,
): void {
  addBeside(beginnings, key, onwardHash(key, first, second));
}

function addBeside(beginnings: Int32Array, key: number, hash: number): void {
  const bit = placeOf(hash, LINE_BITS);
  const place = lineOf(beginnings, key) + (bit >> 5);
  beginnings[place] = (beginnings[place] ?? 0) | (1 << (bit & 31));
}

function onwardHash(key: number, first: number, second: number): number {
  return hashOn(hashOn(key, unjoined(first)), unjoined(second));
}

function lineOf(beginnings: Int32Array, key: number): number {
  return placeOf(key, beginnings.length) & -LINE_WORDS;
}

/**
 * True where a word that ends at `end` and begins a name may be all of one or goes on like one; also
 * where that is not easily told.
 */
export function mayBegin(table: Table, text: string, end: number, key: number): boolean {
  const { pages, codes, beginnings } = table;
  const line = lineOf(beginnings, key);
  if (isSet(beginnings, line, key ^ NOTHING)) return true;
  if (end + 1 >= text.length) return end < text.length;
  const first = codeOf(pages, codes, text.charCodeAt(end)) & SYMBOL_BITS;
  const second = codeOf(pages, codes, text.charCodeAt(end + 1)) & SYMBOL_BITS;
  const odd = first >= SYMBOL.itself || second >= SYMBOL.itself;
  if (odd || (first === SYMBOL.space && second === SYMBOL.space)) return true;
  return isSet(beginnings, line, onwardHash(key, first, second));
}

function isSet(beginnings: Int32Array, line: number, hash: number): boolean {
  const bit = placeOf(hash, LINE_BITS);
  return (((beginnings[line + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) !== 0;
}
