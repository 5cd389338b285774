import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { TrialNote } from './trial.ts';

interface Row extends TrialNote {
  readonly verdict: string;
  readonly seconds: number;
}

/** Prints what the tests of the hostile suite measured, as one table when all are over. */
export class Figures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()].flatMap(rowOf));
    if (rows.length === 0) return;
    rows.sort((a, b) => a.number - b.number || a.where.localeCompare(b.where));
    const lines = rows.map(({ number, where, verdict, seconds, title, figures }) =>
      [
        String(number).padStart(2),
        where.padEnd(8),
        verdict,
        `${seconds.toFixed(1)} s`.padStart(7),
        `${title}: ${figures.join('; ') || 'no figure'}`,
      ].join('  '),
    );
    console.log(`\n=== hostile suite, what was measured\n${lines.join('\n')}\n`);
  }
}

function rowOf(test: TestCase): Row[] {
  const { trial } = test.meta();
  if (!trial) return [];
  const verdict = test.ok() ? 'ok    ' : 'FAILED';
  return [{ ...trial, verdict, seconds: (test.diagnostic()?.duration ?? 0) / 1000 }];
}

/** Reporters are loaded by their default export. */
export default Figures;
