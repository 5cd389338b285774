import { round } from './median.ts';

/** A figure beside what it should be. */
export interface Verdict {
  readonly what: string;
  readonly target: string;
  readonly measured: number;
  readonly met: boolean;
}

/** A figure that should be as great as that, or greater. */
export function atLeast(what: string, target: number, measured: number): Verdict {
  return { what, target: `>= ${target}`, measured: round(measured), met: measured >= target };
}

/** A figure that should be no greater than that. */
export function atMost(what: string, target: number, measured: number): Verdict {
  return { what, target: `<= ${target}`, measured: round(measured), met: measured <= target };
}
