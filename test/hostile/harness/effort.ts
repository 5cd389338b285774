const EFFORTS = ['quick', 'full', 'soak'] as const;

/**
 * How much of the hostile suite is run: `quick` guards every change, `full` is all of it, and `soak`
 * is all of it for as long as the threat model says.
 */
export type Effort = (typeof EFFORTS)[number];

/** The effort of this run, `SIDELIGHT_HOSTILE`. */
export const EFFORT: Effort =
  EFFORTS.find((one) => one === process.env.SIDELIGHT_HOSTILE) ?? 'quick';

/** Whether this run makes so much effort. */
export function reaches(least: Effort): boolean {
  return EFFORTS.indexOf(EFFORT) >= EFFORTS.indexOf(least);
}

/** How long or how often something is done in this run. */
export function byEffort(quick: number, full: number, soak = full): number {
  return { quick, full, soak }[EFFORT];
}
