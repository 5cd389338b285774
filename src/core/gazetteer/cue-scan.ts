import type { Span } from '../model.ts';
import { bucketSize, bucketStart } from './buckets.ts';
import { codeAt, isInvisible, symbolAt, unjoined } from './code-at.ts';
import { finishHash, LONGEST_UNSPACED_CUE, UNSPACED_HEAD } from './cue-hash.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, SMALL_S, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { hashOn } from './name-hash.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { spelledOut } from './spelled-out.ts';
import { isUnspaced, wordGoesOn } from './word-end.ts';
import { wordEnd } from './words.ts';

/** A word that speaks for an entity or against it, and where. */
export interface Cue extends Span {
  readonly entity: number;
  readonly against: boolean;
}

/** The cues of all entities that begin in a stretch of text, in its order. */
export function scanCues(table: Table, text: string, { start, end }: Span): Cue[] {
  const found: Cue[] = [];
  const stop = Math.min(end, text.length);
  const inWord = start > 0 && codeAt(table, text, start - 1) >= CODE_CLASS.word;
  for (let at = inWord ? wordEnd(table, text, start) : start; at < stop;) {
    const code = codeAt(table, text, at);
    if (code >= CODE_CLASS.word) {
      at = takeWord(table, text, at, found);
    } else {
      if (isUnspaced(code)) followUnspaced(table, text, at, found);
      at++;
    }
  }
  return found;
}

/** Looks up what begins with the word at a place, and gives where that word ends. */
function takeWord(table: Table, text: string, start: number, found: Cue[]): number {
  const { codes } = table;
  const first = (codes[text.charCodeAt(start)] ?? 0) & CLASS_BITS;
  if (first === CODE_CLASS.particle) return takeOddWord(table, text, start, found);
  let hash = 0;
  let before = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if ((code & CLASS_BITS) === CODE_CLASS.odd) return takeOddWord(table, text, start, found);
    if (code < CODE_CLASS.word) break;
    before = hash;
    hash = hashOn(hash, code & SYMBOL_BITS);
  }
  if (isPlural(text, at)) lookUp(table, before, start, at, found);
  if (lookUp(table, hash, start, at, found)) followWords(table, text, start, found, at, hash);
  return at;
}

/** Whether a word that ends at a place may be one: cues are words of the language, where it is as good. */
function isPlural(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 0x20) === SMALL_S;
}

/** The same for a word with characters that need care. After Arabic particles cues begin, too. */
function takeOddWord(table: Table, text: string, start: number, found: Cue[]): number {
  const end = wordEnd(table, text, start);
  for (let at = start; at < end; at++) {
    const code = codeAt(table, text, at);
    if (isInvisible(code)) continue;
    followWords(table, text, at, found);
    if ((code & CLASS_BITS) !== CODE_CLASS.particle) break;
  }
  return end;
}

/**
 * Looks up the word that begins at a place, and goes on with the next while cues begin so.
 * @param read - where to go on, where so much is in the hash already
 */
function followWords(
  table: Table,
  text: string,
  start: number,
  found: Cue[],
  read = start,
  hashRead = 0,
): void {
  let hash = hashRead;
  let spaced = false;
  for (let at = read; at < text.length; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol === SYMBOL.none) return;
    if (symbol >= SYMBOL.mark || (spaced && symbol === SYMBOL.space)) continue;
    spaced = symbol === SYMBOL.space;
    const before = hash;
    hash = hashUnit(table, text, at, hash);
    if (code < CODE_CLASS.word ? !isUnspaced(code) : wordGoesOn(table, text, at + 1)) continue;
    if (isPlural(text, at + 1)) lookUp(table, before, start, at + 1, found);
    if (!lookUp(table, hash, start, at + 1, found)) return;
  }
}

function followUnspaced(table: Table, text: string, start: number, found: Cue[]): void {
  let hash = 0;
  const end = Math.min(text.length, start + LONGEST_UNSPACED_CUE);
  for (let at = start; at < end; at++) {
    if ((codeAt(table, text, at) & SYMBOL_BITS) === SYMBOL.none) return;
    hash = hashUnit(table, text, at, hash);
    const continues = lookUp(table, hash, start, at + 1, found);
    if (at + 1 - start === UNSPACED_HEAD && !continues) return;
  }
}

function hashUnit(table: Table, text: string, at: number, hash: number): number {
  const symbol = codeAt(table, text, at) & SYMBOL_BITS;
  if (symbol < SYMBOL.firstExpansion) return hashOn(hash, unjoined(symbolAt(table, text, at)));
  return symbol < SYMBOL.mark ? spelledOut(table, symbol).reduce(hashOn, hash) : hash;
}

/** Adds what a word from `start` to `end` says; true where longer cues begin with it. */
function lookUp(
  { cueSlots, cueGroups, cues }: Table,
  unfinished: number,
  start: number,
  end: number,
  found: Cue[],
): boolean {
  const hash = finishHash(unfinished);
  const slot = hash & (cueSlots.length - 1);
  if (cueSlots[slot] === 0) return false;
  let at = bucketStart(cueSlots, cueGroups, slot);
  const stop = Math.min(cues.length, at + bucketSize(cueSlots, cueGroups, slot));
  while (at < stop) {
    const fits = cues[at] === hash >>> 24 && cues[at + 1] === ((hash >>> 16) & 0xff);
    const header = readNumber(cues, at + 2);
    at = skipNumber(cues, at + 2);
    for (let left = header >> 1; left > 0 && at < stop; left--) {
      const number = readNumber(cues, at);
      at = skipNumber(cues, at);
      if (fits) found.push({ start, end, entity: number >> 1, against: (number & 1) === 1 });
    }
    if (fits) return (header & 1) === 1;
  }
  return false;
}
