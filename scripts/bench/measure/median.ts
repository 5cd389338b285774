/** The middle of some figures (the upper of two); NaN of none. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/**
 * The figure that a share of all figures lies below.
 * @param share - from 0 to 1
 */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
}

/** Three digits that count, as a number. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
