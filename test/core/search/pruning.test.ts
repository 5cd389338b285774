import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/search/compile-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import { WINDOW } from '../../../src/core/search/scoreboard.ts';
import { searchIndex } from '../../../src/core/search/search.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { randomFrom } from '../../../scripts/bench/names/random.ts';
import { naiveSearch } from './naive-search.ts';
import { termsIn } from './terms-in.ts';

/** From common to rare, forms of one another among them. */
const WORDS =
  'lamp gull harbour lamps rope storm gulls pier oil keeper stormy light roped whale tide'.split(
    ' ',
  );
/** More than three windows, so that most documents come when good hits are known already. */
const TEXTS = makeTexts(3 * WINDOW + 100);
const index = openIndex(compileIndex(TEXTS));

const query = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS, 'harbor', 'ligth', 'sto'), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', ' ', ' -whale', ' "lamp gull"'),
  )
  .map(([words, end]) => words.join(' ') + end);

describe('passing documents over that cannot be among the best', () => {
  it('gives the hits, and the scores, of a search that scores all', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 30 }), (typed, limit) => {
        const options = { limit, exact: false, termsOf: termsIn(TEXTS) };
        const all = searchIndex(index, typed, { ...options, count: true });
        const best = searchIndex(index, typed, { ...options, count: false });
        expect(best.hits).toEqual(all.hits);
        expect(best.total).toBeLessThanOrEqual(all.total);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('passes some over', () => {
    const options = { limit: 5, exact: false };
    const all = searchIndex(index, 'whale lamp ', { ...options, count: true });
    const best = searchIndex(index, 'whale lamp ', { ...options, count: false });
    expect(best.total).toBeLessThan(all.total);
  });

  it.each(['whale lamps', 'stormy keeper tide '])(
    'ranks as scanning every text does: %j',
    (typed) => {
      const { hits } = searchIndex(index, typed, { limit: 20, exact: false, count: false });
      const expected = naiveSearch(TEXTS, typed, false).hits;
      hits.forEach(({ document, score }, i) => {
        expect(score).toBeCloseTo(expected[i]!.score, 4);
        expect(score).toBeCloseTo(expected.find((hit) => hit.document === document)!.score, 4);
      });
    },
  );
});

function makeTexts(count: number): IndexedText[] {
  const random = randomFrom(7);
  const pick = (): string => WORDS[Math.floor(WORDS.length ** (random.below(1000) / 1000)) - 1]!;
  return Array.from({ length: count }, () => ({
    title: random.below(3) === 0 ? pick() : '',
    body: Array.from({ length: 1 + random.below(6) }, pick).join(' '),
    language: 'en',
  }));
}
