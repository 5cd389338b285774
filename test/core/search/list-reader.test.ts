import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/core/bytes/byte-writer.ts';
import { LIST_MARGIN } from '../../../src/core/search/layout.ts';
import { ListReader, readNumbers } from '../../../src/core/search/list-reader.ts';
import { SearchIndexError } from '../../../src/core/search/search-index-error.ts';
import { MOST_OCCURRENCES, writeList } from '../../../src/core/search/write-list.ts';

const LIMIT = 1 << 24;
const occurrences = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.integer({ min: 1, max: 400 }),
);
/** Near one another and far, few and more than are read at a time. */
const items = fc
  .tuple(
    fc.constantFrom(2, 40, 3000, 200_000),
    fc.array(fc.tuple(fc.nat(), occurrences), { maxLength: 400 }),
  )
  .map(([widest, steps]) => {
    let number = -1;
    return steps
      .map(([gap, count]) => ({ number: (number += 1 + (gap % widest)), occurrences: count }))
      .filter((item) => item.number < LIMIT);
  });

interface Item {
  readonly number: number;
  readonly occurrences: number;
}

describe('lists', () => {
  it('read back what was written, occurrences up to the most that fit', () => {
    fc.assert(
      fc.property(items, (list) => {
        const expected = list.map(({ number, occurrences: count }) => ({
          number,
          occurrences: Math.min(count, MOST_OCCURRENCES),
        }));
        expect(read(write(list), list.length, LIMIT)).toEqual(expected);
      }),
    );
  });

  it('read back what was written behind other bytes, numbers alone, too', () => {
    fc.assert(
      fc.property(items, fc.uint8Array({ maxLength: 9 }), (list, before) => {
        const bytes = Uint8Array.from([...before, ...write(list)]);
        const end = bytes.length - LIST_MARGIN;
        const entry = { count: list.length, start: before.length, end };
        const numbers = readNumbers(new DataView(bytes.buffer), entry, LIMIT);
        expect([...numbers]).toEqual(list.map(({ number }) => number));
      }),
    );
  });

  it('refuse numbers at the limit, and more items than there can be', () => {
    const one = write([{ number: 7, occurrences: 1 }]);
    expect(() => read(one, 1, 7)).toThrow(SearchIndexError);
    expect(() => read(one, 9, LIMIT)).toThrow(SearchIndexError);
    expect(() => read(one, 2 ** 31, LIMIT)).toThrow(SearchIndexError);
  });

  it('end on any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 4, maxLength: 60 }),
        fc.nat({ max: 240 }),
        (bytes, count) => {
          try {
            const found = read(bytes, count, 1000).map(({ number }) => number);
            expect(found).toHaveLength(count);
            expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
          } catch (error) {
            expect(error).toBeInstanceOf(SearchIndexError);
          }
        },
      ),
    );
  });
});

function write(list: readonly Item[]): Uint8Array {
  const into = new ByteWriter();
  const count = writeList(
    {
      numbers: list.map(({ number }) => number),
      occurrences: list.map((item) => item.occurrences),
    },
    into,
  );
  expect(count).toBe(list.length);
  for (let i = 0; i < LIST_MARGIN; i += 1) into.byte(0xff);
  return into.take();
}

function read(bytes: Uint8Array, count: number, limit: number): Item[] {
  const reader = new ListReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  reader.open({ count, start: 0, end: bytes.length - LIST_MARGIN }, limit);
  const found: Item[] = [];
  for (let read = reader.next(limit); read > 0; read = reader.next(limit)) {
    for (let i = 0; i < read; i += 1) {
      found.push({ number: reader.numbers[i]!, occurrences: reader.occurrences[i]! });
    }
  }
  return found;
}
