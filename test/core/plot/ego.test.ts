import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EgoInput, layOutEgo } from '../../../src/core/plot/ego.ts';
import { EGO, type EgoNode } from '../../../src/core/plot/ego-measures.ts';
import { gapBetween, type Rectangle } from '../../../src/core/plot/rectangle.ts';

const size = fc.record({
  width: fc.integer({ min: 8, max: 160 }),
  height: fc.constantFrom(16, 30),
});
const input: fc.Arbitrary<EgoInput> = fc
  .record({
    width: fc.integer({ min: 220, max: 700 }),
    height: fc.integer({ min: 260, max: 420 }),
    own: size,
    labels: fc.array(size, { maxLength: 10 }),
    links: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 10 }),
  })
  .map((made) => ({
    ...made,
    links: made.links.filter(
      ([a, b]) => a !== b && a < made.labels.length && b < made.labels.length,
    ),
  }));

function circle({ x, y }: EgoNode, radius: number): Rectangle {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

describe('a topic among its neighbours', () => {
  it('keeps all inside, and lets nothing touch', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { own, nodes } = layOutEgo(made);
        const drawn = [circle(own, EGO.own), own.label].concat(
          nodes.flatMap((node) => [circle(node, EGO.other), node.label]),
        );
        for (const [place, one] of drawn.entries()) {
          expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(made.width);
          expect(one.y + one.height).toBeLessThanOrEqual(made.height);
          for (const other of drawn.slice(place + 1)) {
            expect(gapBetween(one, other)).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it('shows the first ones where not all fit, each in one place of the ring', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { nodes, around } = layOutEgo(made);
        expect(nodes.length).toBeLessThanOrEqual(made.labels.length);
        expect(nodes.map(({ label }) => label)).toMatchObject(made.labels.slice(0, nodes.length));
        expect([...around].sort((a, b) => a - b)).toEqual([...nodes.keys()]);
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(input, (made) => {
        expect(layOutEgo(made)).toEqual(layOutEgo(made));
      }),
      { numRuns: 20 },
    );
  });

  it.each([0, 1, 2, 5, 8])('has room for %i names of usual length', (count) => {
    const labels = Array.from({ length: count }, () => ({ width: 110, height: 30 }));
    const made = { width: 424, height: 344, own: { width: 60, height: 16 }, labels, links: [] };
    expect(layOutEgo(made).nodes).toHaveLength(count);
  });

  it('shows neighbours in a narrow window, though not all', () => {
    const labels = Array.from({ length: 8 }, () => ({ width: 110, height: 30 }));
    const made = { width: 300, height: 344, own: { width: 60, height: 16 }, labels, links: [] };
    expect(layOutEgo(made).nodes.length).toBeGreaterThanOrEqual(4);
  });

  it('puts those side by side that belong together', () => {
    const labels = Array.from({ length: 6 }, () => ({ width: 60, height: 16 }));
    const links = [[0, 3] as const, [1, 4] as const];
    const made = { width: 424, height: 344, own: { width: 60, height: 16 }, labels, links };
    const { around } = layOutEgo(made);
    for (const [a, b] of links) {
      const steps = Math.abs(around.indexOf(a) - around.indexOf(b));
      expect(Math.min(steps, around.length - steps)).toBe(1);
    }
  });
});
