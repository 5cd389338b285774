import { symbolAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { SYMBOL } from './layout.ts';
import { hashOf } from './name-hash.ts';
import { spelledOut } from './spelled-out.ts';

/** Names in scripts without spaces are looked for by so many symbols. */
const LOOKED_FOR = 2;

/** The hash of the first two symbols at `start`, whatever characters they are of. */
export function unspacedHash(table: Table, text: string, start: number): number {
  const symbols: number[] = [];
  for (let at = start; at < text.length && symbols.length < LOOKED_FOR; at++) {
    const symbol = symbolAt(table, text, at);
    const isPlain = symbol < SYMBOL.firstExpansion || symbol > SYMBOL.invisible;
    if (isPlain) symbols.push(symbol);
    else if (symbol < SYMBOL.mark) symbols.push(...spelledOut(table, symbol));
  }
  return hashOf(symbols.slice(0, LOOKED_FOR));
}
