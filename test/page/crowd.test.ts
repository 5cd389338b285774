import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Crowd, MOST_ON_SCREEN } from '../../src/page/crowd.ts';

const SCREEN = 100;

/** The most that stand on one screen: one that begins at each of them in turn. */
function mostOnScreen(places: readonly number[]): number {
  const counts = places.map((top) => places.filter((at) => at >= top && at < top + SCREEN).length);
  return Math.max(0, ...counts);
}

const place = fc.integer({ min: 0, max: 600 });
/** To take a place in, or to give up one of those taken in by then. */
const step = fc.record({ at: place, gives: fc.option(fc.nat(), { freq: 4 }) });

describe('a crowd', () => {
  test('takes a place in exactly where no screen has too many with it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const crowd = new Crowd(SCREEN);
        let taken: number[] = [];
        for (const { at, gives } of steps) {
          const given = gives === null ? undefined : taken[gives % taken.length];
          if (given !== undefined) {
            crowd.remove(given);
            taken = taken.filter((_, i) => i !== taken.indexOf(given));
          } else {
            const fits = mostOnScreen([...taken, at]) <= MOST_ON_SCREEN;
            expect(crowd.add(at)).toBe(fits);
            if (fits) taken.push(at);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('does not mind to be asked to give up what it has not', () => {
    const crowd = new Crowd(SCREEN);
    crowd.remove(10);
    expect(crowd.add(10)).toBe(true);
    crowd.remove(11);
    for (let i = 1; i < MOST_ON_SCREEN; i += 1) expect(crowd.add(10)).toBe(true);
    expect(crowd.add(10)).toBe(false);
  });
});
