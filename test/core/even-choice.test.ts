import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenlyChosen } from '../../src/core/even-choice.ts';

it('chooses each once, in order, beginning with the first and never far apart', () => {
  expect([0, 1, 2].map((nth) => evenlyChosen(nth, 3, 10))).toEqual([0, 3, 6]);
  const count = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(count, count, (some, all) => {
      const chosen = Math.min(some, all);
      const places = Array.from({ length: chosen }, (_, nth) => evenlyChosen(nth, chosen, all));
      expect(places[0]).toBe(0);
      const gaps = places.map((place, nth) => (places[nth + 1] ?? all) - place);
      expect(Math.min(...gaps)).toBeGreaterThan(0);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    }),
  );
});
