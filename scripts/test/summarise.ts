import type { StepResult } from './step.ts';

/**
 * Prints what came of all steps; the last line is for machines that count.
 * @returns the exit code: 1 where anything failed
 */
export function summarise(results: readonly StepResult[]): number {
  console.log('\n=== summary');
  for (const { name, passed, failed, skipped, seconds, reason } of results) {
    const verdict = failed === 0 ? 'ok    ' : 'FAILED';
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(`${verdict} ${name}: ${counts} in ${seconds.toFixed(1)} s`);
    if (reason !== undefined) console.log(reason);
  }
  const sum = (count: 'passed' | 'failed'): number =>
    results.reduce((total, result) => total + result[count], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 && results.length > 0 ? 0 : 1;
}
