import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { gatherPassages } from '../../../src/core/related/gather-passages.ts';

/** As much of an archive as postings tell. */
function archiveOf(postings: readonly (readonly number[])[]): Archive {
  return { passagesOf: (entity: number) => postings[entity] ?? [] } as unknown as Archive;
}

/** Every passage of every topic, summed and sorted. */
function gatherNaively(
  postings: readonly (readonly number[])[],
  gains: ReadonlyMap<number, number>,
  limit: number,
): number[] {
  const worth = new Map<number, number>();
  for (const [topic, gain] of gains) {
    for (const passage of postings[topic] ?? []) {
      worth.set(passage, (worth.get(passage) ?? 0) + gain);
    }
  }
  return [...worth]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .map(([passage]) => passage);
}

const ascending = (a: number, b: number): number => a - b;
const posting = fc.uniqueArray(fc.nat(60), { maxLength: 40 }).map((list) => list.sort(ascending));
// Whole numbers, so that sums are the same in any order.
const gain = fc.integer({ min: 1, max: 9 });

describe('gathering passages from postings', () => {
  it('finds what a walk over all postings finds', () => {
    fc.assert(
      fc.property(
        fc.array(posting, { minLength: 1, maxLength: 6 }),
        fc.array(gain, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 80 }),
        (postings, worths, limit) => {
          const gains = new Map(postings.map((_, topic) => [topic, worths[topic] ?? 1]));
          const found = gatherPassages(archiveOf(postings), gains, limit);
          expect([...found].sort(ascending)).toEqual(
            gatherNaively(postings, gains, limit).sort(ascending),
          );
        },
      ),
    );
  });

  it('keeps the passages of rare topics where a common one has more than can be looked at', () => {
    const common = Array.from({ length: 50_000 }, (_, i) => i);
    const rare = [7, 40_000, 49_999];
    const gains = new Map([
      [0, 1],
      [1, 0.1],
    ]);
    const found = gatherPassages(archiveOf([common, rare]), gains, 10);
    expect(found).toHaveLength(10);
    expect(found.slice(0, 3)).toEqual(rare);
  });

  it('finds nothing for topics that no passage has', () => {
    expect(gatherPassages(archiveOf([[]]), new Map([[0, 1]]), 5)).toEqual([]);
    expect(gatherPassages(archiveOf([]), new Map(), 5)).toEqual([]);
  });
});
