import type { Span } from '../model.ts';
import { bucketStart, SIZE_BITS } from './buckets.ts';
import { codeAt, symbolAt } from './code-at.ts';
import { CUE_SEED, finishHash, hashOn, LONGEST_CUE, LONGEST_UNSPACED_CUE } from './cue-hash.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, EXPANSION_LENGTH, SYMBOL, SYMBOL_BITS } from './layout.ts';
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
    const proclitic = (code & CLASS_BITS) === CODE_CLASS.proclitic;
    inWord = code >= CODE_CLASS.word && !(begins && proclitic);
    if (begins) hashFrom(table, text, at, found);
  }
  return found;
}

/** Looks up what begins at a place, whenever a word ends. */
function hashFrom(table: Table, text: string, start: number, found: Cue[]): void {
  const unspaced = isUnspaced(codeAt(table, text, start));
  const longest = unspaced ? LONGEST_UNSPACED_CUE : LONGEST_CUE;
  let hash = CUE_SEED;
  let length = 0;
  let spaced = false;
  for (let at = start; at < text.length && length < longest; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol === SYMBOL.none) return;
    if (symbol >= SYMBOL.mark || (spaced && symbol === SYMBOL.space)) continue;
    spaced = symbol === SYMBOL.space;
    const before = hash;
    hash = hashUnit(table, text, at, hash);
    length++;
    if (spaced || (!isUnspaced(code) && wordGoesOn(table, text, at + 1))) continue;
    const span = { start, end: at + 1 };
    lookUp(table, hash, span, found);
    // Cues are words of the language, so a plural is as good.
    if ((text.charCodeAt(at) | 0x20) === 0x73) lookUp(table, before, span, found);
  }
}

function hashUnit(table: Table, text: string, at: number, hash: number): number {
  const symbol = symbolAt(table, text, at);
  if (symbol === SYMBOL.joiner) return hashOn(hash, SYMBOL.space);
  if (symbol < SYMBOL.firstExpansion || symbol > SYMBOL.invisible) return hashOn(hash, symbol);
  let next = hash;
  const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  for (let i = first; i < first + EXPANSION_LENGTH; i++) {
    const each = table.expansions[i] ?? SYMBOL.none;
    if (each !== SYMBOL.none) next = hashOn(next, each);
  }
  return next;
}

function lookUp(table: Table, unfinished: number, span: Span, found: Cue[]): void {
  const { cueSlots, cueGroups, cues } = table;
  const hash = finishHash(unfinished);
  const slot = hash & (cueSlots.length - 1);
  const size = (cueSlots[slot] ?? 0) & SIZE_BITS;
  if (size === 0) return;
  let at = bucketStart(cueSlots, cueGroups, slot);
  const end = Math.min(cues.length, at + (size << (cueGroups[cueGroups.length - 1] ?? 0)));
  while (at < end) {
    const fits = cues[at] === hash >>> 24 && cues[at + 1] === ((hash >>> 16) & 0xff);
    at += 2;
    for (let more = true; more && at < end; at = skipNumber(cues, at)) {
      const number = readNumber(cues, at);
      more = (number & 1) === 1;
      if (fits) found.push({ ...span, entity: number >>> 2, against: (number & 2) !== 0 });
    }
  }
}
