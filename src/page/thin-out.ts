/** More marks than these on one screen are noise. */
export const MOST_ON_SCREEN = 12;

/**
 * Leaves out what would make more than `MOST_ON_SCREEN` stand on one screen, wherever that is scrolled
 * to. What was kept before stays before anything new is let in, so that marks do not come and go; then
 * come those that matter more; then those that stand higher.
 * @param places - where each stands: pixels from the top of the document
 * @param kept - those kept the last time
 * @param matters - those that matter more
 * @param screen - the height of the screen in pixels
 */
export function thinOut<T>(
  places: ReadonlyMap<T, number>,
  kept: ReadonlySet<T>,
  matters: ReadonlySet<T>,
  screen: number,
): Set<T> {
  const rankOf = (one: T): number => (kept.has(one) ? 0 : matters.has(one) ? 1 : 2);
  const inTurn = [...places].sort(([a, at], [b, beside]) => rankOf(a) - rankOf(b) || at - beside);
  const taken: number[] = [];
  return new Set(inTurn.filter(([, at]) => takeIn(taken, at, screen)).map(([one]) => one));
}

/** Adds a place to a sorted list unless too many would stand on one screen with it. */
function takeIn(taken: number[], at: number, screen: number): boolean {
  const index = placeFor(taken, at);
  for (let first = Math.max(0, index - MOST_ON_SCREEN); first <= index; first++) {
    // With the new place, those from `first` on are one more than a screen may hold.
    const last = first + MOST_ON_SCREEN - 1;
    const top = first === index ? at : (taken[first] ?? -Infinity);
    const bottom = last < index ? at : taken[last];
    if (bottom !== undefined && bottom - top < screen) return false;
  }
  taken.splice(index, 0, at);
  return true;
}

/** After all that stand as high or higher. */
function placeFor(taken: readonly number[], at: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
