import { codeAt, isInvisible } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { hashOn } from './name-hash.ts';
import { spelledOut } from './spelled-out.ts';

/** The first place at or after `at` of what takes room. */
export function pastInvisible(table: Table, text: string, at: number): number {
  let start = at;
  while (start < text.length && isInvisible(codeAt(table, text, start))) start++;
  return start;
}

/** Where the word ends that goes on at `start`. */
export function wordEnd(table: Table, text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = codeAt(table, text, end);
    if (code < CODE_CLASS.word && !isInvisible(code)) break;
    end++;
  }
  return end;
}

/** The hash of the word from `start` to `end`, as names are filed by it. */
export function wordHash(table: Table, text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const symbol = codeAt(table, text, at) & SYMBOL_BITS;
    if (symbol < SYMBOL.firstExpansion) hash = hashOn(hash, symbol);
    else if (symbol < SYMBOL.mark) hash = spelledOut(table, symbol).reduce(hashOn, hash);
  }
  return hash;
}
