import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/core/bytes/byte-writer.ts';
import { MOST_OCCURRENCES, readList, writeItem } from '../../../src/core/search/list-codec.ts';
import { SearchIndexError } from '../../../src/core/search/search-index-error.ts';

const LIMIT = 1 << 24;
const items = fc.uniqueArray(
  fc.record({ number: fc.nat({ max: LIMIT - 1 }), occurrences: fc.integer({ min: 1, max: 400 }) }),
  { selector: ({ number }) => number, maxLength: 60 },
);

describe('lists', () => {
  it('read back what was written, occurrences up to the most that fit', () => {
    fc.assert(
      fc.property(items, (unsorted) => {
        const list = unsorted.sort((a, b) => a.number - b.number);
        const expected = list.map(({ number, occurrences }) => ({
          number,
          occurrences: Math.min(occurrences, MOST_OCCURRENCES),
        }));
        expect(read(write(list), LIMIT)).toEqual(expected);
      }),
    );
  });

  it('refuse numbers at the limit, and end on any bytes', () => {
    expect(() => read(write([{ number: 7, occurrences: 1 }]), 7)).toThrow(SearchIndexError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          const found = read(bytes, 1000).map(({ number }) => number);
          expect(found).toEqual([...new Set(found)].sort((a, b) => (a ?? 0) - (b ?? 0)));
        } catch (error) {
          expect(error).toBeInstanceOf(SearchIndexError);
        }
      }),
    );
  });
});

function write(list: readonly { number: number; occurrences: number }[]): Uint8Array {
  const into = new ByteWriter();
  list.forEach(({ number, occurrences }, i) => {
    writeItem(into, list[i - 1]?.number ?? -1, number, occurrences);
  });
  return into.take();
}

function read(bytes: Uint8Array, limit: number) {
  const into = { numbers: new Uint32Array(100), occurrences: new Uint16Array(100) };
  const entry = { key: '', count: 0, start: 0, end: bytes.length };
  const count = readList(bytes, entry, limit, into);
  return Array.from({ length: count }, (_, i) => ({
    number: into.numbers[i],
    occurrences: into.occurrences[i],
  }));
}
