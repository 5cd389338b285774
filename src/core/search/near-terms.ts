import { EditTable } from './edit-table.ts';
import { LONGEST_KEY } from './layout.ts';
import type { Entry, KeyedLists } from './keyed-lists.ts';

/** A term and the edits that it is away. */
export interface Near {
  readonly entry: Entry;
  readonly edits: number;
}

/**
 * All terms at most `most` edits from `word`, in the order of terms; edits as `EditTable` counts them.
 * @param open - true where the word may go on: then the edits are those from the word to that
 *   beginning of the term which is nearest to it
 * @throws SearchIndexError where the bytes are damaged
 */
export function nearTerms(terms: KeyedLists, word: string, most: number, open: boolean): Near[] {
  const table = new EditTable(word, most);
  const target = new Uint16Array(LONGEST_KEY);
  const found: Near[] = [];
  const cursor = terms.cursor();
  while (cursor.next()) {
    const died = table.read(cursor.units, cursor.length, cursor.shared);
    const edits = open ? table.toBeginning : table.toWhole;
    if (edits <= most) found.push({ entry: cursor.entry(), edits });
    else if (died) {
      const length = table.resume(cursor.units, target);
      if (length === 0) break;
      cursor.seek(target, length);
    }
  }
  return found;
}
