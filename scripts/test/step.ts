/** One part of `npm test`, run in a process of its own. */
export interface Step {
  readonly name: string;
  /** What to run, with this Node: a script and its arguments. */
  readonly command: readonly string[];
  /** True for a run of vitest, whose tests are counted one by one. */
  readonly counted?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What came of a step. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Why it failed, where its own output does not say. */
  readonly reason?: string;
}
