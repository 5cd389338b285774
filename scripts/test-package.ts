import { readOptions } from './read-options.ts';
import { runStep } from './test/run-step.ts';
import { summarise } from './test/summarise.ts';
import { vitestCommand } from './test/vitest.ts';

/**
 * `npm run test:package`: whether what stores are given can be built again from its source, byte for
 * byte, and passes the store's linter.
 * @returns the exit code: 1 where anything failed
 */
export function main(args: string[]): Promise<number> {
  readOptions(args, {}, 'npm run test:package');
  const step = { name: 'package', command: vitestCommand('package'), counted: true };
  return Promise.resolve(summarise([runStep(step)]));
}
