import { codeAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';

/** True for a code of a script without spaces between words. */
export function isUnspaced(code: number): boolean {
  return code >= CODE_CLASS.unspaced && code < CODE_CLASS.word;
}

/** The first place at or after `at` that is no accent of the letter before. */
export function pastMarks(table: Table, text: string, at: number): number {
  let end = at;
  while (end < text.length && (codeAt(table, text, end) & SYMBOL_BITS) === SYMBOL.mark) end++;
  return end;
}

/** True where the next character that takes room belongs to a word (of a script with spaces). */
export function wordGoesOn(table: Table, text: string, at: number): boolean {
  for (let next = at; next < text.length; next++) {
    const code = codeAt(table, text, next);
    if ((code & SYMBOL_BITS) < SYMBOL.mark) return code >= CODE_CLASS.word;
  }
  return false;
}
