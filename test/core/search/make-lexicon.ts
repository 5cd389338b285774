import { Lexicon } from '../../../src/core/search/lexicon.ts';
import { writeItem } from '../../../src/core/search/list-codec.ts';
import { writeLexicon } from '../../../src/core/search/write-lexicon.ts';

/** A lexicon of these keys, sorted here; key n holds n + 1 numbers. */
export function makeLexicon(keys: readonly string[]): Lexicon {
  const sorted = [...new Set(keys)].sort();
  const { blocks, entries, lists } = writeLexicon(sorted, (index, into) => {
    for (let number = 0; number <= index; number++) writeItem(into, number - 1, number, 1);
    return index + 1;
  });
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.length);
  return new Lexicon({ size: sorted.length, blocks: view, entries, lists });
}
