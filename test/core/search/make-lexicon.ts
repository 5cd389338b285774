import { Lexicon } from '../../../src/core/search/lexicon.ts';
import { writeList } from '../../../src/core/search/write-list.ts';
import { writeLexicon } from '../../../src/core/search/write-lexicon.ts';

/** A lexicon of these keys, sorted here; key n holds n + 1 numbers. */
export function makeLexicon(keys: readonly string[]): Lexicon {
  const sorted = [...new Set(keys)].sort();
  const { blocks, entries, lists } = writeLexicon(sorted, (index, into) =>
    writeList({ numbers: Array.from({ length: index + 1 }, (_, number) => number) }, into),
  );
  const view = ({ buffer, byteOffset, length }: Uint8Array) =>
    new DataView(buffer, byteOffset, length);
  return new Lexicon({ size: sorted.length, blocks: view(blocks), entries, lists: view(lists) });
}
