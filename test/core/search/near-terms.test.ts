import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyCursor, KeyedLists } from '../../../src/core/search/keyed-lists.ts';
import { visitNear, visitNeighbours } from '../../../src/core/search/near-terms.ts';
import { UNIT_KIND, unitKind } from '../../../src/core/text/unit-kind.ts';
import { anyText } from '../text/any-text.ts';
import { makeLexicon } from './make-lexicon.ts';
import { osaDistance, osaToBeginning, osaToMeantBeginning } from './osa-distance.ts';

const FEW_LETTERS = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
const ANY_LETTERS = anyText(6).filter((word) => word !== '');
const words = fc.oneof({ weight: 4, arbitrary: FEW_LETTERS }, ANY_LETTERS);
const spacedWords = words.filter(isSpaced);
const vocabulary = fc.uniqueArray(words, { minLength: 1, maxLength: 150 });
const spacedVocabulary = fc.uniqueArray(spacedWords, { minLength: 1, maxLength: 150 });

/** Milliseconds, on a busy machine. */
const ROOM = 60_000;

describe('visitNear', () => {
  it(
    'finds exactly the terms that a brute-force edit distance finds, with their edits',
    () => {
      fc.assert(
        fc.property(vocabulary, words, fc.constantFrom(0, 1, 2, 3), (terms, word, most) => {
          expect(near(terms, word, most, false)).toEqual(expected(terms, word, most, osaDistance));
        }),
        { numRuns: 150 },
      );
    },
    ROOM,
  );

  it(
    'finds exactly the terms that begin with something near an open word',
    () => {
      fc.assert(
        fc.property(vocabulary, words, fc.constantFrom(0, 1, 2), (terms, word, most) => {
          expect(near(terms, word, most, true)).toEqual(
            expected(terms, word, most, osaToBeginning),
          );
        }),
        { numRuns: 150 },
      );
    },
    ROOM,
  );

  it('finds nothing in an empty vocabulary', () => {
    expect(near([], 'word', 2, false)).toEqual([]);
  });
});

describe('visitNeighbours', () => {
  it.each([
    [false, osaDistance],
    [true, osaToMeantBeginning],
  ] as const)(
    'finds exactly the terms one edit away that brute force finds: open %s',
    (open, distance) => {
      fc.assert(
        fc.property(spacedVocabulary, spacedWords, (terms, word) => {
          expect(neighbours(terms, word, open)).toEqual(expected(terms, word, 1, distance));
        }),
        { numRuns: 300 },
      );
    },
    ROOM,
  );

  it('counts a swap of neighbours, and an edit of the first letter, as one', () => {
    expect(neighbours(['tencent'], 'tecnent', false)).toEqual([['tencent', 1]]);
    expect(neighbours(['tencent'], 'pencent', false)).toEqual([['tencent', 1]]);
    expect(neighbours(['tencent'], 'encent', false)).toEqual([['tencent', 1]]);
  });

  it('takes no short word for the beginning of another that is cut or begins otherwise', () => {
    expect(neighbours(['prison', 'praise'], 'paris', true)).toEqual([]);
    expect(neighbours(['internet'], 'winter', true)).toEqual([]);
    expect(neighbours(['western'], 'test', true)).toEqual([]);
    expect(neighbours(['vaccination'], 'vacine', true)).toEqual([]);
    expect(neighbours(['vaccine', 'vaccines'], 'vacine', true)).toEqual([
      ['vaccine', 1],
      ['vaccines', 1],
    ]);
    expect(neighbours(['west', 'western'], 'test', true)).toEqual([['west', 1]]);
  });

  it('passes over terms of scripts without spaces, and finds the others among them', () => {
    expect(neighbours(['微信', 'tencent', '信'], 'tencet', false)).toEqual([['tencent', 1]]);
    expect(neighbours(['微信'], 'tencet', true)).toEqual([]);
  });

  it('finds nothing in an empty vocabulary', () => {
    expect(neighbours([], 'word', true)).toEqual([]);
  });
});

type Found = (readonly [string, number])[];

function near(terms: readonly string[], word: string, most: number, open: boolean): Found {
  const found: Found = [];
  visitNear(makeLexicon(terms), word, most, open, (cursor, edits) => {
    found.push([cursor.entry().key, edits]);
  });
  return found;
}

function neighbours(terms: readonly string[], word: string, open: boolean): Found {
  const found = new Map<string, number>();
  const lexicon: KeyedLists = makeLexicon(terms);
  visitNeighbours(lexicon, word, open, (cursor: KeyCursor, edits) => {
    const { key } = cursor.entry();
    found.set(key, Math.min(edits, found.get(key) ?? Infinity));
  });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function expected(
  terms: readonly string[],
  word: string,
  most: number,
  distance: (word: string, term: string) => number,
): Found {
  return [...terms]
    .sort()
    .map((key) => [key, distance(word, key)] as const)
    .filter(([, edits]) => edits <= most);
}

/** Tokens are of one sort of script; the index has no others. */
function isSpaced(word: string): boolean {
  return Array.from({ length: word.length }, (_, i) => unitKind(word.charCodeAt(i))).every(
    (kind) => kind !== UNIT_KIND.unspaced && kind !== UNIT_KIND.surrogate,
  );
}
