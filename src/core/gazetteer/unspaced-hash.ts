import { codeAt, symbolAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { FILED_UNSPACED, hashOf, hashOn } from './name-hash.ts';
import { spelledOut } from './spelled-out.ts';

/** The hash of the first two symbols at `start`, in a script without spaces. */
export function unspacedHash(table: Table, text: string, start: number): number {
  const code = codeAt(table, text, start);
  const next = start + 1 < text.length ? codeAt(table, text, start + 1) : 0;
  if (!isPlain(code) || !isPlain(next)) return hashOf(firstSymbols(table, text, start));
  const first = symbolAt(table, text, start);
  return next < CODE_CLASS.unspaced ? first : hashOn(first, symbolAt(table, text, start + 1));
}

function isPlain(code: number): boolean {
  return (code & SYMBOL_BITS) < SYMBOL.firstExpansion;
}

/** The same where characters fold to several symbols or to none. */
function firstSymbols(table: Table, text: string, start: number): number[] {
  const symbols: number[] = [];
  for (let at = start; at < text.length && symbols.length < FILED_UNSPACED; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol >= SYMBOL.mark) continue;
    if (code < CODE_CLASS.unspaced) break;
    if (isPlain(code)) symbols.push(symbolAt(table, text, at));
    else symbols.push(...spelledOut(table, symbol));
  }
  return symbols.slice(0, FILED_UNSPACED);
}
