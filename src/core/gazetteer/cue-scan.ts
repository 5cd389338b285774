import type { Span } from '../model.ts';
import { bucketStart } from './buckets.ts';
import { codeAt, symbolAt } from './code-at.ts';
import { CUE_SEED, finishHash, hashOn, LONGEST_UNSPACED_CUE, UNSPACED_HEAD } from './cue-hash.ts';
import type { Table } from './gazetteer.ts';
import {
  CLASS_BITS,
  CODE_CLASS,
  EXPANSION_LENGTH,
  EXPANSION_SYMBOLS,
  SYMBOL,
  SYMBOL_BITS,
} from './layout.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { isUnspaced, wordGoesOn } from './word-end.ts';

/** A word that speaks for an entity or against it, and where. */
export interface Cue extends Span {
  readonly entity: number;
  readonly against: boolean;
}

/** The cues of all entities that begin in a stretch of text, in its order. */
export function scanCues(table: Table, text: string, { start, end }: Span): Cue[] {
  const found: Cue[] = [];
  const stop = Math.min(end, text.length);
  let inWord = start > 0 && codeAt(table, text, start - 1) >= CODE_CLASS.word;
  for (let at = start; at < stop; at++) {
    const code = codeAt(table, text, at);
    if ((code & SYMBOL_BITS) >= SYMBOL.mark) continue;
    const begins = code >= CODE_CLASS.word ? !inWord : code >= CODE_CLASS.unspaced;
    const proclitic = (code & CLASS_BITS) === CODE_CLASS.particle;
    inWord = code >= CODE_CLASS.word && !(begins && proclitic);
    if (!begins) continue;
    if (code >= CODE_CLASS.word) followWords(table, text, at, found);
    else followUnspaced(table, text, at, found);
  }
  return found;
}

/** Looks up the word that begins at a place, and goes on with the next while cues begin so. */
function followWords(table: Table, text: string, start: number, found: Cue[]): void {
  let hash = CUE_SEED;
  let spaced = false;
  for (let at = start; at < text.length; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol === SYMBOL.none) return;
    if (symbol >= SYMBOL.mark || (spaced && symbol === SYMBOL.space)) continue;
    spaced = symbol === SYMBOL.space;
    const before = hash;
    hash = hashUnit(table, text, at, hash);
    if (code < CODE_CLASS.word ? !isUnspaced(code) : wordGoesOn(table, text, at + 1)) continue;
    const span = { start, end: at + 1 };
    const continues = lookUp(table, hash, span, found);
    // Cues are words of the language, so a plural is as good.
    if ((text.charCodeAt(at) | 0x20) === 0x73) lookUp(table, before, span, found);
    if (!continues) return;
  }
}

function followUnspaced(table: Table, text: string, start: number, found: Cue[]): void {
  let hash = CUE_SEED;
  const end = Math.min(text.length, start + LONGEST_UNSPACED_CUE);
  for (let at = start; at < end; at++) {
    if ((codeAt(table, text, at) & SYMBOL_BITS) === SYMBOL.none) return;
    hash = hashUnit(table, text, at, hash);
    const continues = lookUp(table, hash, { start, end: at + 1 }, found);
    if (at + 1 - start === UNSPACED_HEAD && !continues) return;
  }
}

function hashUnit(table: Table, text: string, at: number, hash: number): number {
  const symbol = symbolAt(table, text, at);
  if (symbol === SYMBOL.joiner) return hashOn(hash, SYMBOL.space);
  if (symbol < SYMBOL.firstExpansion || symbol > SYMBOL.invisible) return hashOn(hash, symbol);
  let next = hash;
  const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  for (let i = first; symbol < SYMBOL.mark && i < first + EXPANSION_SYMBOLS; i++) {
    const each = table.expansions[i] ?? SYMBOL.end;
    if (each !== SYMBOL.end) next = hashOn(next, each);
  }
  return next;
}

/** Adds what a word says; true where longer cues begin with it. */
function lookUp(table: Table, unfinished: number, span: Span, found: Cue[]): boolean {
  const { cueSlots, cueGroups, cues } = table;
  const hash = finishHash(unfinished);
  const slot = hash & (cueSlots.length - 1);
  if (cueSlots[slot] === 0) return false;
  let at = bucketStart(cueSlots, cueGroups, slot);
  const end = slot + 1 < cueSlots.length ? bucketStart(cueSlots, cueGroups, slot + 1) : cues.length;
  while (at < end) {
    const fits = cues[at] === hash >>> 24 && cues[at + 1] === ((hash >>> 16) & 0xff);
    const header = readNumber(cues, at + 2);
    at = skipNumber(cues, at + 2);
    for (let left = header >> 1; left > 0 && at < end; left--) {
      const number = readNumber(cues, at);
      at = skipNumber(cues, at);
      if (fits) found.push({ ...span, entity: number >> 1, against: (number & 1) === 1 });
    }
    if (fits) return (header & 1) === 1;
  }
  return false;
}
