import type { Side } from './place-card.ts';
import { distanceTo, type Point, type Rect } from './rect.ts';

/** A card on screen, and the side of its mention on which it stands. */
export interface CardBox {
  readonly rect: Rect;
  readonly side: Side;
}

/** The ends of the card's side that faces the mention. */
export function nearCorners({ rect, side }: CardBox): readonly [Point, Point] {
  const x = side === 'right' ? rect.left : rect.right;
  const y = side === 'below' ? rect.top : rect.bottom;
  return side === 'below' || side === 'above'
    ? [
        { x: rect.left, y },
        { x: rect.right, y },
      ]
    : [
        { x, y: rect.top },
        { x, y: rect.bottom },
      ];
}

/** Whether `p` lies in the triangle or on its edge, whichever way round its corners go. */
export function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const ab = turn(a, b, p);
  const bc = turn(b, c, p);
  const ca = turn(c, a, p);
  const left = ab >= 0 && bc >= 0 && ca >= 0;
  const right = ab <= 0 && bc <= 0 && ca <= 0;
  // A triangle without area has its whole line on both sides: bound it by its corners.
  return (left || right) && withinBounds(p, a, b, c);
}

/**
 * Whether a pointer that left the mention at `exit` is on its way to the card: it stays in the
 * triangle of `exit` and the card's near corners, and has come closer since `before`.
 */
export function headsForCard(exit: Point, before: Point, now: Point, card: CardBox): boolean {
  const [a, b] = nearCorners(card);
  return inTriangle(now, exit, a, b) && distanceTo(card.rect, now) < distanceTo(card.rect, before);
}

/** Positive where the way from `a` over `b` to `p` turns one way, negative the other, 0 straight. */
function turn(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function withinBounds(p: Point, ...corners: readonly Point[]): boolean {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return (
    p.x >= Math.min(...xs) &&
    p.x <= Math.max(...xs) &&
    p.y >= Math.min(...ys) &&
    p.y <= Math.max(...ys)
  );
}
