import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches } from '../../../src/ui/popup/strip.tsx';

describe('the reach of ticks', () => {
  it('ends half way between neighbours, and at the ends of the strip', () => {
    expect(reaches([10, 20, 50])).toEqual([
      { middle: 10, from: 0, to: 15 },
      { middle: 20, from: 15, to: 35 },
      { middle: 50, from: 35, to: 64 },
    ]);
    expect(reaches([5])).toEqual([{ middle: 5, from: 0, to: 64 }]);
    expect(reaches([])).toEqual([]);
  });

  it('takes every place of the strip to the nearest tick, in whatever order they come', () => {
    const place = fc.double({ min: 0, max: 64, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), place, (middles, pointed) => {
        const over = reaches(middles).filter(({ from, to }) => from <= pointed && pointed <= to);
        const nearest = Math.min(...middles.map((middle) => Math.abs(middle - pointed)));
        expect(over.length).toBeGreaterThan(0);
        for (const { middle } of over) {
          expect(Math.abs(middle - pointed)).toBeCloseTo(nearest, 9);
        }
      }),
    );
  });
});
