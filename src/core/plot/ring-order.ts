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
  let order = Array.from({ length: count }, (_, place) => place);
  let length = lengthOf(order, links);
  for (let improved = true; improved;) {
    improved = false;
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        const other = swapped(order, a, b);
        const shorter = lengthOf(other, links);
        if (shorter >= length) continue;
        [order, length, improved] = [other, shorter, true];
      }
    }
  }
  return order;
}

function swapped(order: readonly number[], a: number, b: number): number[] {
  return order.map((item, place) => {
    if (place === a) return order[b] ?? item;
    return place === b ? (order[a] ?? item) : item;
  });
}

/** Of all links together, in steps along the ring. */
function lengthOf(order: readonly number[], links: readonly (readonly [number, number])[]): number {
  const at = new Map(order.map((item, place) => [item, place]));
  return links.reduce((sum, [a, b]) => {
    const steps = Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0));
    return sum + Math.min(steps, order.length - steps);
  }, 0);
}
