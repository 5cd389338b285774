import { browsersUnderTest, type BrowserName } from './browser-name.ts';
import { obtainBrowser } from './browsers/obtain-browser.ts';
import { runStep } from './test/run-step.ts';
import type { Step, StepResult } from './test/step.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];

/** What needs no browser, quickest first. */
const GROUND: readonly Step[] = [
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'lint',
    command: [
      ...['node_modules/eslint/bin/eslint.js', '--config', 'scripts/eslint.config.js'],
      ...['--max-warnings', '0', '.'],
    ],
  },
  { name: 'types', command: [TSC, '--noEmit'] },
  { name: 'types of core', command: [TSC, '--noEmit', '--project', 'src/core'] },
  { name: 'unit', command: [...VITEST, '--project', 'unit'], counted: true },
];

const BUILD: Step = { name: 'build', command: ['scripts/run.js', 'build'] };

/**
 * `npm test [-- STEP...]`: everything that must hold before a change goes out, or the named steps of
 * it. Goes on after a failure, so that one run shows them all.
 * @returns the exit code: 1 where anything failed
 */
export function main(args: string[]): Promise<number> {
  const wanted = (name: string): boolean => args.length === 0 || args.includes(name);
  const results = GROUND.filter(({ name }) => wanted(name)).map(runStep);
  if (wanted('build') || wanted('e2e')) results.push(runStep(BUILD));
  if (wanted('e2e')) results.push(...endToEnd(results));
  return Promise.resolve(summarise(results));
}

function endToEnd(before: readonly StepResult[]): StepResult[] {
  const build = before.find(({ name }) => name === BUILD.name);
  if (build?.failed !== 0) return [failure('e2e', 'not run: there is no build to run it on')];
  const missing = browsersUnderTest().flatMap(absence);
  const present = browsersUnderTest().filter(
    (browser) => !missing.some(({ name }) => name === browser),
  );
  if (present.length === 0) return missing;
  const step: Step = {
    name: 'e2e',
    command: [...VITEST, '--project', 'e2e'],
    counted: true,
    environment: { SIDELIGHT_BROWSERS: present.join(',') },
  };
  return [...missing, runStep(step)];
}

/** A failure where a browser can not be had; it leaves the other to be tested. */
function absence(browser: BrowserName): StepResult[] {
  try {
    obtainBrowser(browser);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [failure(browser, `${reason}\nor test in the others alone: SIDELIGHT_BROWSERS=...`)];
  }
}

function failure(name: string, reason: string): StepResult {
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, reason };
}

/** The last line is for machines that count. */
function summarise(results: readonly StepResult[]): number {
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
