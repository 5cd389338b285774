import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ON_SCREEN, thinOut } from '../../src/page/thin-out.ts';

const SCREEN = 100;

/** The most that stand on one screen: one that begins at each of them in turn. */
function mostOnScreen(places: readonly number[]): number {
  const counts = places.map((top) => places.filter((at) => at >= top && at < top + SCREEN).length);
  return Math.max(0, ...counts);
}

const places = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 80 });
const some = fc.array(fc.nat({ max: 80 }));
const NONE: ReadonlySet<number> = new Set();
const placed = (all: readonly number[]): Map<number, number> => new Map(all.entries());

describe('marks on a crowded page', () => {
  test('are never more than the most on any screen, and no more are left out than need be', () => {
    fc.assert(
      fc.property(places, some, some, (all, before, matters) => {
        const kept = thinOut(placed(all), new Set(before), new Set(matters), SCREEN);
        const ys = [...kept].map((i) => all[i] ?? NaN);
        expect(mostOnScreen(ys)).toBeLessThanOrEqual(MOST_ON_SCREEN);
        for (const [i, at] of all.entries()) {
          if (!kept.has(i)) expect(mostOnScreen([...ys, at])).toBeGreaterThan(MOST_ON_SCREEN);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('that were kept stay when others come above them', () => {
    const first = thinOut(placed(Array<number>(12).fill(50)), NONE, NONE, SCREEN);
    const more = new Map([...placed(Array<number>(12).fill(50)), [12, 10], [13, 40]]);
    expect(thinOut(more, first, new Set([12, 13]), SCREEN)).toEqual(first);
  });

  test('come from the top where nothing was kept', () => {
    const all = Array.from({ length: 20 }, (_, i) => 90 - i);
    const kept = thinOut(placed(all), NONE, NONE, SCREEN);
    expect([...kept].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  test('are those that matter more', () => {
    const all = placed(Array<number>(20).fill(50));
    const matters = new Set([3, 17, 19]);
    const kept = thinOut(all, NONE, matters, SCREEN);
    expect([...matters].every((one) => kept.has(one))).toBe(true);
  });

  test('stay all where there are few', () => {
    expect(thinOut(placed([1, 2, 3]), NONE, NONE, SCREEN).size).toBe(3);
  });
});
