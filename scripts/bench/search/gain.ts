/** How many of the first documents count. */
export const COUNTED = 10;

/**
 * How good a ranking is: normalised discounted cumulative gain of its first ten (Järvelin and
 * Kekäläinen 2002), from 0 to 1.
 * @param gains - what each document is worth to the query; the others are worth nothing
 */
export function gain(ranked: readonly string[], gains: ReadonlyMap<string, number>): number {
  const best = [...gains.values()].sort((a, b) => b - a);
  const reached = discounted(ranked.map((id) => gains.get(id) ?? 0));
  return reached / discounted(best);
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, COUNTED).reduce((sum, each, i) => sum + each / Math.log2(i + 2), 0);
}
