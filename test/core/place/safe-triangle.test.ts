import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  headsForCard,
  inTriangle,
  nearCorners,
  type CardBox,
} from '../../../src/core/place/safe-triangle.ts';
import type { Point } from '../../../src/core/place/rect.ts';

const coordinate = fc.integer({ min: -40, max: 40 });
const point = fc.record({ x: coordinate, y: coordinate });

/** Twice the area of a triangle; exact on integers. */
const area = (a: Point, b: Point, c: Point): number =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));

/** A point is inside exactly where it cuts the triangle into three of the same area together. */
const naive = (p: Point, a: Point, b: Point, c: Point): boolean =>
  area(a, b, p) + area(b, c, p) + area(c, a, p) === area(a, b, c) && between(p, a, b, c);

const between = (p: Point, ...corners: Point[]): boolean =>
  (['x', 'y'] as const).every(
    (axis) =>
      p[axis] >= Math.min(...corners.map((q) => q[axis])) &&
      p[axis] <= Math.max(...corners.map((q) => q[axis])),
  );

describe('a point and a triangle', () => {
  it('are judged as the areas judge them', () => {
    fc.assert(
      fc.property(point, point, point, point, (p, a, b, c) => {
        expect(inTriangle(p, a, b, c)).toBe(naive(p, a, b, c));
      }),
      { numRuns: 20_000 },
    );
  });

  it('do not care which way round the corners go', () => {
    fc.assert(
      fc.property(point, point, point, point, (p, a, b, c) => {
        expect(inTriangle(p, a, b, c)).toBe(inTriangle(p, c, b, a));
      }),
    );
  });
});

const card: CardBox = { rect: { left: 100, top: 100, right: 460, bottom: 400 }, side: 'below' };

describe('the way to the card', () => {
  it('leads over the corners on the side that faces the mention', () => {
    expect(nearCorners(card)).toEqual([
      { x: 100, y: 100 },
      { x: 460, y: 100 },
    ]);
    expect(nearCorners({ ...card, side: 'above' }).map(({ y }) => y)).toEqual([400, 400]);
    expect(nearCorners({ ...card, side: 'right' }).map(({ x }) => x)).toEqual([100, 100]);
    expect(nearCorners({ ...card, side: 'left' }).map(({ x }) => x)).toEqual([460, 460]);
  });

  it('is taken inside the triangle and coming closer', () => {
    const exit = { x: 150, y: 60 };
    expect(headsForCard(exit, exit, { x: 155, y: 70 }, card)).toBe(true);
    expect(headsForCard(exit, { x: 155, y: 80 }, { x: 155, y: 70 }, card)).toBe(false);
    expect(headsForCard(exit, exit, { x: 60, y: 70 }, card)).toBe(false);
  });

  it('is not taken by a pointer at rest', () => {
    const exit = { x: 150, y: 60 };
    expect(headsForCard(exit, { x: 155, y: 70 }, { x: 155, y: 70 }, card)).toBe(false);
  });
});
