import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { type Kind, KINDS } from '../../../src/core/model.ts';
import type { FacetChoice } from '../../../src/core/protocol.ts';
import { Narrowing } from '../../../src/core/search/narrowing.ts';

/** A passage as facets see it. */
interface Row {
  readonly publisher: string | null;
  readonly year: number;
  readonly kinds: readonly Kind[];
  readonly found: boolean;
}

const publisher = fc.constantFrom(null, 'Quay', 'Lamp', 'Rope');
const year = fc.integer({ min: 2015, max: 2019 });
const article = fc.record({
  publisher,
  year,
  passages: fc.array(fc.record({ kinds: fc.subarray([...KINDS]), found: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  }),
});
const articles = fc.array(article, { maxLength: 8 });
const choice: fc.Arbitrary<FacetChoice> = fc.record({
  publishers: fc.uniqueArray(fc.oneof(publisher, fc.constant('Nobody')), { maxLength: 3 }),
  years: fc.uniqueArray(year, { maxLength: 3 }),
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }),
});

describe('narrowing', () => {
  it('gives and counts what going through all passages by hand would', () => {
    fc.assert(
      fc.property(articles, choice, (made, chosen) => {
        const rows = rowsOf(made);
        const narrowing = new Narrowing(archiveOf(made), chosen);
        const accept = narrowing.after((passage) => rows[passage]?.found ?? false);
        const given = rows.map((_, passage) => accept(passage));
        expect(given).toEqual(rows.map((row) => row.found && fits(row, chosen)));
        expect(rows.map((_, passage) => narrowing.isGiven(passage))).toEqual(given);
        expect(narrowing.found).toBe(rows.filter(({ found }) => found).length);
        expect(asMaps(narrowing)).toEqual(countByHand(rows, chosen));
      }),
    );
  });

  it('takes note of a passage once, however often it is asked for', () => {
    const narrowing = new Narrowing(
      archiveOf([{ publisher: null, year: 2020, passages: [{ kinds: [] }] }]),
      { publishers: [], years: [2019], kinds: [] },
    );
    const accept = narrowing.after(null);
    expect([accept(0), accept(0), narrowing.found]).toEqual([false, false, 1]);
    expect(narrowing.counts().years).toEqual([
      { value: 2019, count: 0 },
      { value: 2020, count: 1 },
    ]);
  });

  it('lists publishers by what is found of them, years in order, kinds as they always stand', () => {
    const passages = [{ kinds: ['concept', 'person'] as const }];
    const made = [
      { publisher: 'Lamp', year: 2020, passages },
      { publisher: 'Quay', year: 2018, passages: [...passages, ...passages] },
      { publisher: null, year: 2019, passages },
    ];
    const narrowing = new Narrowing(archiveOf(made), { publishers: [], years: [2020], kinds: [] });
    const accept = narrowing.after(null);
    for (let passage = 0; passage < 4; passage += 1) accept(passage);
    const { publishers, years, kinds } = narrowing.counts();
    expect(publishers).toEqual([
      { value: 'Quay', count: 0 },
      { value: null, count: 0 },
      { value: 'Lamp', count: 1 },
    ]);
    expect(years.map(({ value, count }) => [value, count])).toEqual([
      [2018, 2],
      [2019, 1],
      [2020, 1],
    ]);
    expect(kinds.map(({ value }) => value)).toEqual(['person', 'concept']);
  });
});

function fits(row: Row, { publishers, years, kinds }: FacetChoice): boolean {
  return (
    (publishers.length === 0 || publishers.includes(row.publisher)) &&
    (years.length === 0 || years.includes(row.year)) &&
    (kinds.length === 0 || row.kinds.some((kind) => kinds.includes(kind)))
  );
}

type ByFacet = Readonly<Record<keyof FacetChoice, ReadonlyMap<unknown, number>>>;

function countByHand(rows: readonly Row[], chosen: FacetChoice): ByFacet {
  const count = (
    facet: keyof FacetChoice,
    valuesOf: (row: Row) => readonly unknown[],
  ): ReadonlyMap<unknown, number> => {
    const found = rows.filter((row) => row.found);
    const values = new Set([...found.flatMap(valuesOf), ...chosen[facet]]);
    const others = { ...chosen, [facet]: [] };
    const fitting = found.filter((row) => fits(row, others));
    return new Map(
      [...values].map((value) => [
        value,
        fitting.filter((row) => valuesOf(row).includes(value)).length,
      ]),
    );
  };
  return {
    publishers: count('publishers', (row) => [row.publisher]),
    years: count('years', (row) => [row.year]),
    kinds: count('kinds', (row) => row.kinds),
  };
}

function asMaps(narrowing: Narrowing): ByFacet {
  const { publishers, years, kinds } = narrowing.counts();
  const map = (
    counts: readonly { readonly value: unknown; readonly count: number }[],
  ): ReadonlyMap<unknown, number> => new Map(counts.map(({ value, count }) => [value, count]));
  return { publishers: map(publishers), years: map(years), kinds: map(kinds) };
}

interface MadeArticle {
  readonly publisher: string | null;
  readonly year: number;
  readonly passages: readonly { readonly kinds: readonly Kind[]; readonly found?: boolean }[];
}

function rowsOf(made: readonly MadeArticle[]): Row[] {
  return made.flatMap((each) =>
    each.passages.map(({ kinds, found = true }) => ({
      ...{ publisher: each.publisher, year: each.year, kinds, found },
    })),
  );
}

/** An archive of which only what facets ask for is there: an entity of each kind, and dates. */
function archiveOf(made: readonly MadeArticle[]): Archive {
  const rows = rowsOf(made);
  const places = made.flatMap(({ passages }, place) => passages.map(() => place));
  const passagesOf = (entity: number): number[] =>
    rows.flatMap(({ kinds }, passage) => (kinds.some((k) => k === KINDS[entity]) ? [passage] : []));
  return {
    entities: KINDS.map((kind) => ({ id: kind, name: kind, kind })),
    articles: made.map(({ publisher: name, year: published }) => ({
      publisher: name,
      published: { iso: `${String(published)}-04`, precision: 'month', estimated: null },
    })),
    passageCount: rows.length,
    articleOf: (passage: number) => places[passage],
    passagesOf,
  } as unknown as Archive;
}
