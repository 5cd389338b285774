import { ByteWriter } from '../bytes/byte-writer.ts';
import { BLOCK_KEYS, LIST_MARGIN, LONGEST_KEY } from './layout.ts';
import { packUnits } from './pack-units.ts';

/** The three sections of a lexicon: see `Lexicon` for what reads them. */
export interface LexiconBytes {
  readonly blocks: Uint8Array;
  readonly entries: Uint8Array;
  readonly lists: Uint8Array;
}

/**
 * Writes keys, each with a list, front-coded: an entry holds how many code units it shares with the
 * key before it, the rest of its key, the length of its list in items, and in bytes. The first key
 * of a block shares nothing, so that blocks can be searched by halving.
 * @param keys - sorted by code unit, without repeats, at most `LONGEST_KEY` long
 * @param writeList - writes the list of the key at an index; gives the number of its items
 */
export function writeLexicon(
  keys: readonly string[],
  writeList: (index: number, into: ByteWriter) => number,
): LexiconBytes {
  const blocks = new ByteWriter();
  const entries = new ByteWriter();
  const lists = new ByteWriter();
  keys.forEach((key, index) => {
    const first = index % BLOCK_KEYS === 0;
    if (first) {
      const units = Array.from({ length: key.length }, (_, i) => key.charCodeAt(i));
      blocks.word(entries.length);
      blocks.word(lists.length);
      blocks.word(packUnits(units, key.length, 0));
      blocks.word(packUnits(units, key.length, 2));
    }
    writeKey(entries, key, first ? '' : (keys[index - 1] ?? ''));
    const start = lists.length;
    entries.varint(writeList(index, lists));
    entries.varint(lists.length - start);
  });
  for (let i = 0; i < LIST_MARGIN; i += 1) lists.byte(0);
  return { blocks: blocks.take(), entries: entries.take(), lists: lists.take() };
}

function writeKey(entries: ByteWriter, key: string, before: string): void {
  if (key.length > LONGEST_KEY) throw new RangeError(`the key "${key}" is too long for the index`);
  let shared = 0;
  while (shared < before.length && key[shared] === before[shared]) shared += 1;
  entries.varint(shared);
  entries.varint(key.length - shared);
  entries.units(key, shared);
}
