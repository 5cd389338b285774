import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { step } from '../../src/ui/step.ts';

const KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const;

describe('a step in a list', () => {
  it('stays within the list, one item at a time', () => {
    const place = fc
      .integer({ min: 1, max: 50 })
      .chain((count) => fc.tuple(fc.nat({ max: count - 1 }), fc.constant(count)));
    fc.assert(
      fc.property(place, fc.constantFrom(...KEYS), ([index, count], key) => {
        const next = step(key, index, count);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
        if (key.startsWith('Arrow')) expect(Math.abs((next ?? 0) - index)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reaches every item downwards and comes back upwards', () => {
    const visited = [0];
    for (let at = 0; at < 4;) visited.push((at = step('ArrowDown', at, 5) ?? 9));
    expect(visited).toEqual([0, 1, 2, 3, 4]);
    expect(step('ArrowDown', 4, 5)).toBe(4);
    expect(step('Home', 4, 5)).toBe(0);
    expect(step('End', 0, 5)).toBe(4);
    expect(step('ArrowUp', 3, 5)).toBe(2);
  });

  it('moves with the arrows that run as the list does', () => {
    expect(step('ArrowRight', 1, 5, 'horizontal')).toBe(2);
    expect(step('ArrowLeft', 1, 5, 'horizontal')).toBe(0);
    expect(step('ArrowRight', 1, 5, 'horizontal-reverse')).toBe(0);
    expect(step('ArrowLeft', 1, 5, 'horizontal-reverse')).toBe(2);
    expect(step('ArrowDown', 1, 5, 'horizontal')).toBeNull();
    for (const key of ['ArrowDown', 'ArrowRight']) expect(step(key, 1, 5, 'both')).toBe(2);
    for (const key of ['ArrowUp', 'ArrowLeft']) expect(step(key, 1, 5, 'both')).toBe(0);
    for (const key of ['ArrowDown', 'ArrowLeft']) expect(step(key, 1, 5, 'both-reverse')).toBe(2);
    for (const key of ['ArrowUp', 'ArrowRight']) expect(step(key, 1, 5, 'both-reverse')).toBe(0);
    expect(step('End', 1, 5, 'horizontal-reverse')).toBe(4);
  });

  it('leaves other keys, and empty lists, alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'ArrowRight']) expect(step(key, 0, 5)).toBeNull();
    for (const key of KEYS) expect(step(key, 0, 0)).toBeNull();
  });
});
