import { relative } from 'node:path';
import type { Counts } from './step.ts';

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Why the file as a whole failed. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * What came of a run of vitest.
 * @param json - the report of its JSON reporter
 * @param exitFailed - 1 where the run ended with an error, whatever its report says
 */
export function readReport(json: string, exitFailed: number): Counts {
  const report = JSON.parse(json) as VitestReport;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const ranNothing = numPassedTests + numFailedTests === 0 ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, exitFailed, ranNothing),
    skipped: numPendingTests + numTodoTests,
    reason: failuresIn(report),
  };
}

/** The tests that failed and the first line of what each said: a log is often cut to its end. */
function failuresIn({ testResults }: VitestReport): string | undefined {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [failureLines(relative(process.cwd(), name), message)];
    return failed.map(({ fullName, failureMessages }) =>
      failureLines(`${relative(process.cwd(), name)} > ${fullName}`, failureMessages?.[0]),
    );
  });
  return failures.length > 0 ? failures.join('\n') : undefined;
}

function failureLines(title: string, message = ''): string {
  return `       ${title}\n         ${message.split('\n', 1)[0] ?? ''}`;
}
