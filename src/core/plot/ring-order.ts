/**
 * The order of items around a ring that keeps linked ones near each other: begins with their own
 * order and swaps pairs while that makes all links together shorter.
 * @param links - pairs of items, by place
 * @returns places, clockwise
 */
export function roundRing(
  count: number,
  links: readonly (readonly [number, number])[],
): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  /** Where each item stands in `order`. */
  const at = [...order];
  let length = lengthOf(at, links);
  for (let improved = true; improved;) {
    improved = false;
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        swap(order, at, a, b);
        const shorter = lengthOf(at, links);
        if (shorter < length) [length, improved] = [shorter, true];
        else swap(order, at, a, b);
      }
    }
  }
  return order;
}

/** Has the items at two places change them. */
function swap(order: number[], at: number[], a: number, b: number): void {
  const [one = a, other = b] = [order[a], order[b]];
  order[a] = other;
  order[b] = one;
  at[other] = a;
  at[one] = b;
}

/** Of all links together, in steps along the ring. */
function lengthOf(at: readonly number[], links: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (const [a, b] of links) {
    const steps = Math.abs((at[a] ?? 0) - (at[b] ?? 0));
    sum += Math.min(steps, at.length - steps);
  }
  return sum;
}
