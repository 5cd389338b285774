import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../../src/ui/popup/strip.tsx';

it('picks the mention nearest to where the strip is clicked', () => {
  expect(nearest([0.1, 0.5, 0.9], 0)).toBe(0);
  expect(nearest([0.1, 0.5, 0.9], 0.72)).toBe(2);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1 }), share, (at, place) => {
      const distances = at.map((one) => Math.abs(one - place));
      expect(distances[nearest(at, place)]).toBe(Math.min(...distances));
    }),
  );
});

it('picks the first where there is none to pick', () => {
  expect(nearest([], 0.5)).toBe(0);
});
