import { BUILD, runInBrowsers } from './test/in-browsers.ts';
import { runStep } from './test/run-step.ts';
import type { Step } from './test/step.ts';
import { summarise } from './test/summarise.ts';
import { vitestCommand } from './test/vitest.ts';

const TSC = 'node_modules/typescript/bin/tsc';

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
  { name: 'unit', command: vitestCommand('unit*'), counted: true },
];

/** What drives the built extension; of the hostile suite, the part that guards every change. */
const IN_BROWSERS: readonly Step[] = [
  { name: 'hostile', command: vitestCommand('hostile'), counted: true },
  { name: 'e2e', command: vitestCommand('e2e'), counted: true },
];

/**
 * `npm test [-- STEP...]`: everything that must hold before a change goes out, or the named steps of
 * it. Goes on after a failure, so that one run shows them all.
 * @returns the exit code: 1 where anything failed
 */
export function main(args: string[]): Promise<number> {
  const wanted = ({ name }: Step): boolean => args.length === 0 || args.includes(name);
  const results = GROUND.filter(wanted).map(runStep);
  const inBrowsers = IN_BROWSERS.filter(wanted);
  const build = wanted(BUILD) || inBrowsers.length > 0 ? runStep(BUILD) : undefined;
  if (build) results.push(build);
  if (inBrowsers.length > 0) results.push(...runInBrowsers(inBrowsers, build));
  return Promise.resolve(summarise(results));
}
