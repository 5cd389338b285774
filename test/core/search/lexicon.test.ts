import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonestEndings } from '../../../src/core/search/commonest-endings.ts';
import { LONGEST_KEY } from '../../../src/core/search/layout.ts';
import { readNumbers } from '../../../src/core/search/list-reader.ts';
import { writeLexicon } from '../../../src/core/search/write-lexicon.ts';
import { makeLexicon } from './make-lexicon.ts';

const key = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('微', '信', 'é', '\ud800', '𠮷'), minLength: 1, maxLength: 4 }),
);
const keys = fc.uniqueArray(key, { maxLength: 120 });

describe('a lexicon', () => {
  it('finds every key that is in it, with its list, and no other', () => {
    fc.assert(
      fc.property(keys, key, (all, other) => {
        const lexicon = makeLexicon(all);
        [...all].sort().forEach((each, index) => {
          const entry = lexicon.find(each);
          expect(entry?.count).toBe(index + 1);
          expect([...readNumbers(lexicon.lists, entry!, all.length)]).toHaveLength(index + 1);
          expect({ key: each, ...lexicon.at(index) }).toEqual(entry);
        });
        expect(lexicon.find(other)?.key).toBe(all.includes(other) ? other : undefined);
      }),
    );
  });

  it('lists exactly the keys that begin with a prefix, in order', () => {
    fc.assert(
      fc.property(keys, key, (all, prefix) => {
        const found: string[] = [];
        makeLexicon(all).startingWith(prefix, (at) => found.push(at.entry().key));
        expect(found).toEqual([...all].sort().filter((each) => each.startsWith(prefix)));
      }),
    );
  });

  it('gives the endings with the longest lists first', () => {
    fc.assert(
      fc.property(keys, key, fc.nat({ max: 8 }), (all, prefix, most) => {
        const best = commonestEndings(
          makeLexicon(all),
          prefix,
          most,
          ({ key: each }) => each !== 'aa',
        );
        const sorted = [...all].sort();
        const expected = sorted
          .filter((each) => each.startsWith(prefix) && each !== 'aa')
          .sort((a, b) => sorted.indexOf(b) - sorted.indexOf(a));
        expect(best.map((entry) => entry.key)).toEqual(expected.slice(0, most));
      }),
    );
  });

  it('gives no key outside its bounds', () => {
    const lexicon = makeLexicon(['a', 'b']);
    expect(lexicon.at(-1)).toBeUndefined();
    expect(lexicon.at(2)).toBeUndefined();
    expect(lexicon.find('')).toBeUndefined();
  });

  it('refuses a key that readers have no room for', () => {
    expect(() => writeLexicon(['x'.repeat(LONGEST_KEY + 1)], () => 0)).toThrow(RangeError);
  });
});
