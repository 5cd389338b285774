import { join, resolve } from 'node:path';
import { buildExtension } from './build/build-extension.ts';
import { readOptions } from './read-options.ts';

const OPTIONS = { seeds: { type: 'string', default: 'seeds' } } as const;

/**
 * `npm run build [-- --seeds DIR]`: writes the extension for each browser under `dist/`.
 * @returns the exit code: 1 where a source has a mistake or the package would not be whole
 */
export async function main(args: string[]): Promise<number> {
  const { seeds } = readOptions(args, OPTIONS, 'npm run build [-- --seeds DIR]');
  const root = process.cwd();
  const out = join(root, 'dist');
  const { problems, report } = await buildExtension({ root, seeds: resolve(seeds), out });
  for (const problem of problems) console.error(problem);
  for (const line of report) console.log(line);
  return problems.length > 0 ? 1 : 0;
}
