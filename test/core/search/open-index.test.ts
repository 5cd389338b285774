import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/search/compile-index.ts';
import { HEADER, INDEX_VERSION } from '../../../src/core/search/layout.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import { SearchIndexError } from '../../../src/core/search/search-index-error.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { searchIndex } from '../../../src/core/search/search.ts';

const WORDS = 'harbour lamp oil keeper gull storm pier rope 灯塔 守 Leuchtturm'.split(' ');
const TEXTS: IndexedText[] = Array.from({ length: 40 }, (_, i) => ({
  title: `Light ${i}`,
  body: Array.from({ length: 12 }, (_, j) => WORDS[(i * 7 + j * j) % WORDS.length]).join(' '),
  language: i % 5 === 0 ? 'de' : 'en',
}));
const BYTES = compileIndex(TEXTS);
const QUERIES = ['harbor lamps', 'stom', 'h', '灯塔', '"lamp oil" -rope', 'Leuchttürme keepre'];

/** Milliseconds, on a busy machine. */
const ROOM = 60_000;

describe('openIndex', () => {
  it('opens what compileIndex wrote, wherever it lies in its buffer', () => {
    const room = new Uint8Array(BYTES.length + 8);
    for (const offset of [0, 1, 3]) {
      room.set(BYTES, offset);
      const index = openIndex(room.subarray(offset, offset + BYTES.length));
      expect(index.documents).toBe(TEXTS.length);
      expect(index.languages).toEqual(['de', 'en']);
      expect(searchAll(index)).toEqual(searchAll(openIndex(BYTES)));
    }
  });

  it('opens an index of nothing, in which nothing is found', () => {
    const index = openIndex(compileIndex([]));
    expect(searchIndex(index, 'harbour', { limit: 5, exact: false, count: true })).toEqual({
      hits: [],
      total: 0,
      corrected: null,
    });
  });

  it('compiles the same texts to the same bytes', () => {
    expect(compileIndex(TEXTS.map((text) => ({ ...text })))).toEqual(BYTES);
    expect(compileIndex(TEXTS.toReversed())).not.toEqual(BYTES);
  });

  it.each([
    ['no bytes', new Uint8Array(0), /cut short.*build it again/],
    ['other bytes', new Uint8Array(200).fill(7), /no search index.*build it again/],
    ['half of the bytes', BYTES.slice(0, BYTES.length / 2), /bytes of \d+/],
    ['a byte too many', new Uint8Array([...BYTES, 0]), /bytes of \d+/],
    ['another version', withWord(HEADER.version, INDEX_VERSION + 1), /version 3.*reads 2/],
    ['more documents than lengths', withWord(HEADER.documents, 41), /number of documents/],
    ['more terms than blocks', withWord(HEADER.terms, 99_999), /number of terms/],
    ['a section out of bounds', withWord(HEADER.sections + 3, 0xffffffff), /termBlocks.*bounds/],
  ])('refuses %s, saying what is wrong and what to do', (_, bytes, message) => {
    expect(() => openIndex(bytes)).toThrow(SearchIndexError);
    expect(() => openIndex(bytes)).toThrow(message);
  });

  it(
    'meets any damage with an answer or with its own error, and soon',
    () => {
      const damage = fc.array(
        fc.record({ at: fc.nat({ max: BYTES.length - 1 }), value: fc.nat({ max: 255 }) }),
        { minLength: 1, maxLength: 6 },
      );
      fc.assert(
        fc.property(damage, (changes) => {
          const bytes = BYTES.slice();
          for (const { at, value } of changes) bytes[at] = value;
          try {
            searchAll(openIndex(bytes));
          } catch (error) {
            expect(error).toBeInstanceOf(SearchIndexError);
          }
        }),
        { numRuns: 500 },
      );
    },
    ROOM,
  );

  it(
    'meets any bytes behind a good header in the same way',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 200, maxLength: 200 }), fc.nat(), (noise, at) => {
          const bytes = BYTES.slice();
          const start = 64 + (at % (bytes.length - 264));
          bytes.set(noise, start);
          try {
            searchAll(openIndex(bytes));
          } catch (error) {
            expect(error).toBeInstanceOf(SearchIndexError);
          }
        }),
        { numRuns: 200 },
      );
    },
    ROOM,
  );
});

function searchAll(index: ReturnType<typeof openIndex>) {
  return QUERIES.map((query) =>
    searchIndex(index, query, { limit: 10, exact: false, count: true }),
  );
}

function withWord(place: number, value: number): Uint8Array {
  const bytes = BYTES.slice();
  new DataView(bytes.buffer).setUint32(place * 4, value, true);
  return bytes;
}
