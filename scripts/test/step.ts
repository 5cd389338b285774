/** One part of `npm test`, run in a process of its own. */
export interface Step {
  readonly name: string;
  /** What to run, with this Node: a script and its arguments. */
  readonly command: readonly string[];
  /** True for a run of vitest, whose tests are counted one by one. */
  readonly counted?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What came of the tests of a step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and why, as far as a reader of the summary should be told. */
  readonly reason?: string | undefined;
}

/** What came of a step. */
export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}
