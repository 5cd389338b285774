import type { Table } from './gazetteer.ts';
import {
  CLASS_BITS,
  CODE_CLASS,
  EXPANSION_LENGTH,
  EXPANSION_SYMBOLS,
  SYMBOL,
  SYMBOL_BITS,
} from './layout.ts';

/** Class and symbol of the code unit at `index` of a text; `odd` only for what takes no room. */
export function codeAt(table: Table, text: string, index: number): number {
  const code = table.codes[text.charCodeAt(index)] ?? 0;
  if ((code & CLASS_BITS) !== CODE_CLASS.odd || isInvisible(code)) return code;
  const symbol = code & SYMBOL_BITS;
  const expansion = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  return (table.expansions[expansion + EXPANSION_SYMBOLS] ?? 0) | symbol;
}

/** The symbol alone, where Han and Hangul are their own. */
export function symbolAt(table: Table, text: string, index: number): number {
  const symbol = codeAt(table, text, index) & SYMBOL_BITS;
  return symbol === SYMBOL.itself ? text.charCodeAt(index) : symbol;
}

/** True for a code of what takes no room. */
export function isInvisible(code: number): boolean {
  return (code & SYMBOL_BITS) >= SYMBOL.mark;
}

/** Joiners are as good as spaces. */
export function unjoined(symbol: number): number {
  return symbol === SYMBOL.joiner ? SYMBOL.space : symbol;
}
