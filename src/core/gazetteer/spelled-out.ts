import type { Table } from './gazetteer.ts';
import { EXPANSION_LENGTH, EXPANSION_SYMBOLS, SYMBOL } from './layout.ts';

/** The symbols of a character that folds to others: `symbol` is an index into the expansions. */
export function spelledOut({ expansions }: Table, symbol: number): number[] {
  const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  const symbols: number[] = [];
  for (let i = first; i < first + EXPANSION_SYMBOLS; i++) {
    const each = expansions[i] ?? SYMBOL.end;
    if (each !== SYMBOL.end) symbols.push(each);
  }
  return symbols;
}

/** The one symbol of a character that folds to another; `SYMBOL.end` for what folds to several, or to none. */
export function soleSymbol(expansions: Uint16Array, symbol: number): number {
  const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  const isSole = (expansions[first + 1] ?? SYMBOL.end) === SYMBOL.end;
  return isSole ? (expansions[first] ?? SYMBOL.end) : SYMBOL.end;
}
