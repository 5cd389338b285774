import type { Table } from './gazetteer.ts';
import { PAGE_BITS, SYMBOL, SYMBOL_BITS } from './layout.ts';

const IN_PAGE = (1 << PAGE_BITS) - 1;

/** Class and symbol of the code unit at `index` of a text, as `layout.ts` describes them. */
export function codeAt(table: Table, text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const page = table.pages[unit >> PAGE_BITS] ?? 0;
  return table.codes[(page << PAGE_BITS) | (unit & IN_PAGE)] ?? 0;
}

/** The symbol alone, where Han and Hangul are their own. */
export function symbolAt(table: Table, text: string, index: number): number {
  const symbol = codeAt(table, text, index) & SYMBOL_BITS;
  return symbol === SYMBOL.itself ? text.charCodeAt(index) : symbol;
}
