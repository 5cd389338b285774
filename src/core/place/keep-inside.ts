import { clamp, type Size } from './rect.ts';

/** A place of a box on screen: its top left corner, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Pixels between what is kept inside and the edges of the screen. */
const MARGIN = 8;

/** The place nearest to `place` where a box of that size is all on screen; its top where it is not. */
export function keepInside(place: Place, size: Size, screen: Size): Place {
  return {
    left: clamp(place.left, MARGIN, screen.width - size.width - MARGIN),
    top: clamp(place.top, MARGIN, screen.height - size.height - MARGIN),
  };
}

/** How far boxes that would cover each other exactly are set apart, in pixels. */
const APART = 32;

/** Each of the others is in the way of two steps at most: to the edge, back again, and beyond. */
const TRIES = 6;

/** A place away from all that stand there already, so that each can be seen and reached. */
export function setApart(place: Place, others: readonly Place[], size: Size, screen: Size): Place {
  let at = keepInside(place, size, screen);
  let step = APART;
  const isTaken = (): boolean => others.some((other) => isNear(at, other));
  for (let tries = 1 + TRIES * others.length; tries > 0 && isTaken(); tries--) {
    const next = keepInside({ left: at.left + step, top: at.top + step }, size, screen);
    // At the edge of the screen there is no further: then the other way, and that for good.
    if (isNear(next, at)) step = -APART;
    else at = next;
  }
  return at;
}

/** The same place on the other half of the screen. */
export function acrossFrom(place: Place, size: Size, screen: Size): Place {
  const isLeft = place.left + size.width / 2 < screen.width / 2;
  return keepInside({ left: isLeft ? screen.width : 0, top: place.top }, size, screen);
}

function isNear(a: Place, b: Place): boolean {
  return Math.abs(a.left - b.left) < APART && Math.abs(a.top - b.top) < APART;
}
