import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counts, Step, StepResult } from './step.ts';
import { readReport } from './vitest-report.ts';

const REPORTERS = [
  ...['default', 'json'],
  ...['./test/hostile/harness/figures.ts', './test/e2e/harness/network-totals.ts'],
];

/** Runs a step to its end, its output shown as it comes. */
export function runStep(step: Step): StepResult {
  console.log(`\n=== ${step.name}`);
  const start = performance.now();
  const counts = step.counted ? runCounted(step) : runPlain(step, []);
  return { name: step.name, ...counts, seconds: (performance.now() - start) / 1000 };
}

function runPlain({ command, environment }: Step, more: readonly string[]): Counts {
  const done = spawnSync(process.execPath, [...command, ...more], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const ok = done.status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A run whose report is missing, or that ran no test at all, has failed whatever it says. */
function runCounted(step: Step): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-tests-'));
  try {
    const file = join(folder, 'report.json');
    const { failed } = runPlain(step, [
      ...REPORTERS.map((one) => `--reporter=${one}`),
      `--outputFile.json=${file}`,
    ]);
    return readReport(readFileSync(file, 'utf8'), failed);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
