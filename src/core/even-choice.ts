/**
 * Of a long row, some evenly over all of it.
 * @param nth - which of those that are chosen, counted from 0
 * @param chosen - how many are chosen, at most `count`
 * @param count - how many there are
 * @returns its place in the whole row, counted from 0
 */
export function evenlyChosen(nth: number, chosen: number, count: number): number {
  return Math.floor((nth * count) / chosen);
}
