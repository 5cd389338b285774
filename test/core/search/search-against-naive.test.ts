import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/search/compile-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { searchIndex } from '../../../src/core/search/search.ts';
import { termsIn } from './terms-in.ts';
import { naiveSearch } from './naive-search.ts';

/** Words with forms, neighbours, beginnings, accents and stopwords among them, and other scripts. */
const WORDS = [
  ...['walk', 'walks', 'walking', 'walked', 'wall', 'wallet', 'talk', 'the', 'of', 'who', 'who'],
  ...['station', 'stations', 'statoin', 'stationery', 'nation', 'national', 'die', 'dies', 'dying'],
  ...['société', 'sociétés', 'societe', 'U.S.', '1,000', '1000', 'harbour', 'harbours', 'Harbor'],
  ...[
    'häuser',
    'haus',
    'hauses',
    'walkway',
    'way',
    'vaccination',
    'vaccinated',
    '微信',
    '微信支付',
    '信',
    '5G网络',
  ],
] as const;

const word = fc.constantFrom(...WORDS);
const text = fc.record({
  title: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  body: fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  language: fc.constantFrom('en', 'en-GB', 'de', 'fr', 'zh', ''),
});
const texts = fc.oneof(
  fc.array(text, { minLength: 1, maxLength: 12 }),
  fc.array(
    text.map((each) => ({ ...each, language: 'en' })),
    { minLength: 1, maxLength: 12 },
  ),
);

/** A word with one letter put in, left out, changed or swapped, or cut short. */
const slip = fc
  .tuple(word, fc.nat(), fc.constantFrom('in', 'out', 'other', 'swap', 'cut'))
  .map(([whole, at, kind]) => slipIn(whole, at % whole.length, kind));
/** Two words without their space, or one with a space too many. */
const compound = fc.constantFrom(
  ...['walkstation', 'nationalwall', 'walk way', 'harb our', 'sta-tion', 'vaccin ated'],
);
const query = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 2, arbitrary: slip }, compound), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom(
      '',
      '',
      ' ',
      '.',
      ' -walk',
      ' "the station"',
      ' -"of nation"',
      ' "walk',
      ' "信"',
      ' -信',
      ' "5G网络 微信"',
    ),
  )
  .map(([words, end]) => words.join(' ') + end);

/** Milliseconds: scanning every text takes its time on a busy machine. */
const ROOM = 60_000;

describe('searching an index', () => {
  it(
    'ranks as scanning every text with BM25F does, and finds no text more or less',
    () => {
      fc.assert(
        fc.property(texts, query, fc.boolean(), (all, typed, exact) => {
          const expected = naiveSearch(all, typed, exact);
          const found = search(all, typed, exact, all.length);
          expect(found.total).toBe(expected.hits.length);
          expectSameRanking(found.hits, expected.hits);
          for (const term of expected.corrected) expect(found.corrected).toContain(term);
          expect(found.corrected === null).toBe(expected.corrected.length === 0);
        }),
        { numRuns: 400 },
      );
    },
    ROOM,
  );

  it(
    'gives the same first hits whatever the limit',
    () => {
      fc.assert(
        fc.property(texts, query, fc.nat({ max: 12 }), (all, typed, limit) => {
          const every = search(all, typed, false, all.length);
          const some = search(all, typed, false, limit);
          expect(some.hits).toEqual(every.hits.slice(0, limit));
          expect(some.total).toBe(every.total);
        }),
      );
    },
    ROOM,
  );
});

type Hits = readonly { readonly document: number; readonly score: number }[];

/** Scores are kept in 32 bits, so near-equal ones may change places. */
function expectSameRanking(found: Hits, expected: Hits): void {
  expect(found).toHaveLength(expected.length);
  const scores = new Map(expected.map(({ document, score }) => [document, score]));
  found.forEach(({ document, score }, i) => {
    expect(score).toBeCloseTo(scores.get(document) ?? -1, 5);
    expect(score).toBeCloseTo(expected[i]?.score ?? -1, 5);
  });
}

function search(all: readonly IndexedText[], typed: string, exact: boolean, limit: number) {
  const index = openIndex(compileIndex(all));
  return searchIndex(index, typed, { limit, exact, count: true, termsOf: termsIn(all) });
}

function slipIn(whole: string, at: number, kind: string): string {
  const [before, here, after] = [whole.slice(0, at), whole.slice(at, at + 1), whole.slice(at + 1)];
  if (kind === 'in') return `${before}z${here}${after}`;
  if (kind === 'out') return before + after;
  if (kind === 'other') return `${before}z${after}`;
  if (kind === 'cut') return whole.slice(0, at + 1);
  return before + after.slice(0, 1) + here + after.slice(1);
}
