import type { Table } from './gazetteer.ts';
import { PAGE_BITS } from './layout.ts';

const IN_PAGE = (1 << PAGE_BITS) - 1;

/** Class and symbol of the code unit at `index` of a text, as `layout.ts` describes them. */
export function codeAt(table: Table, text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const page = table.pages[unit >> PAGE_BITS] ?? 0;
  return table.codes[(page << PAGE_BITS) | (unit & IN_PAGE)] ?? 0;
}
