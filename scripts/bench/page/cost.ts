import type { Account, Slice } from '../in-page/account.ts';

/** What a run cost the main thread of a page, in milliseconds. */
export interface Cost {
  /** From navigation to the last mark; all of it where there is none. */
  readonly total: number;
  /** Of it, the script's first evaluation. */
  readonly evaluation: number;
  readonly longest: number;
}

/** Adds up an account. Slices that overlap count once. */
export function costOf({ slices, lastMark }: Account): Cost {
  const counted = slices.filter(({ from }) => lastMark === 0 || from <= lastMark);
  const evaluation = counted.find(({ kind }) => kind === 'evaluation');
  return {
    total: lengthOfAll(counted),
    evaluation: evaluation ? evaluation.to - evaluation.from : 0,
    longest: Math.max(0, ...slices.map(({ from, to }) => to - from)),
  };
}

function lengthOfAll(slices: readonly Slice[]): number {
  let [sum, until] = [0, 0];
  for (const { from, to } of [...slices].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
