import { EditTable } from './edit-table.ts';

/** The edits between two words, as `EditTable` counts them; any number above `most` where there are more. */
export function editsBetween(word: string, other: string, most: number): number {
  const table = new EditTable(word, most);
  const units = Uint16Array.from({ length: other.length }, (_, i) => other.charCodeAt(i));
  table.read(units, other.length, 0);
  return table.toWhole;
}
