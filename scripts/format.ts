import { spawnSync } from 'node:child_process';
import { readOptions } from './read-options.ts';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';

/**
 * `npm run format`: formats the code.
 * @returns the exit code: 1 where a file cannot be read as code
 */
export function main(args: string[]): Promise<number> {
  readOptions(args, {}, 'npm run format');
  const command = [PRETTIER, '--write', '--log-level', 'warn', '.'];
  return Promise.resolve(spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1);
}
