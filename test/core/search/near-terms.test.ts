import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearTerms } from '../../../src/core/search/near-terms.ts';
import { anyText } from '../text/any-text.ts';
import { makeLexicon } from './make-lexicon.ts';
import { osaDistance, osaToBeginning } from './osa-distance.ts';

const FEW_LETTERS = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
const ANY_LETTERS = anyText(6).filter((word) => word !== '');
const words = fc.oneof({ weight: 4, arbitrary: FEW_LETTERS }, ANY_LETTERS);
const vocabulary = fc.uniqueArray(words, { minLength: 1, maxLength: 150 });

/** Milliseconds, on a busy machine. */
const ROOM = 60_000;

describe('nearTerms', () => {
  it(
    'finds exactly the terms that a brute-force edit distance finds, with their edits',
    () => {
      fc.assert(
        fc.property(vocabulary, words, fc.constantFrom(0, 1, 2, 3), (terms, word, most) => {
          const expected = [...terms]
            .sort()
            .map((key) => [key, osaDistance(word, key)] as const)
            .filter(([, edits]) => edits <= most);
          expect(near(terms, word, most, false)).toEqual(expected);
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
          const expected = [...terms]
            .sort()
            .map((key) => [key, osaToBeginning(word, key)] as const)
            .filter(([, edits]) => edits <= most);
          expect(near(terms, word, most, true)).toEqual(expected);
        }),
        { numRuns: 150 },
      );
    },
    ROOM,
  );

  it('counts a swap of neighbours, and an edit of the first letter, as one', () => {
    expect(near(['tencent'], 'tecnent', 1, false)).toEqual([['tencent', 1]]);
    expect(near(['tencent'], 'pencent', 1, false)).toEqual([['tencent', 1]]);
    expect(near(['tencent'], 'encent', 1, false)).toEqual([['tencent', 1]]);
  });

  it('finds nothing in an empty vocabulary', () => {
    expect(near([], 'word', 2, false)).toEqual([]);
  });
});

function near(terms: readonly string[], word: string, most: number, open: boolean) {
  return nearTerms(makeLexicon(terms), word, most, open).map(({ entry, edits }) => [
    entry.key,
    edits,
  ]);
}
