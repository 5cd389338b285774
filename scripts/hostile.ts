import { installPackage } from './install-package.ts';
import { readOptions } from './read-options.ts';
import { BUILD, runInBrowsers } from './test/in-browsers.ts';
import { runStep } from './test/run-step.ts';
import { summarise } from './test/summarise.ts';
import { vitestCommand } from './test/vitest.ts';

const FOLDER = 'test/hostile';
const USAGE = 'npm run test:hostile [-- --soak] [--only WORDS] [--file PART]';

/**
 * `npm run test:hostile`: all of the hostile suite, as `npm test` runs the quick part of it.
 * @param args - `--soak` lets what must hold for long run as long as the threat model says; `--only`
 *   and `--file` run the tests whose names, or whose files' names, hold these words
 * @returns the exit code: 1 where anything failed
 */
export function main(args: string[]): Promise<number> {
  const { soak, only, file } = readOptions(
    args,
    {
      soak: { type: 'boolean', default: false },
      only: { type: 'string' },
      file: { type: 'string' },
    } as const,
    USAGE,
  );
  if (!installPackage(FOLDER, 'the frameworks of hostile pages')) {
    throw new Error(
      'The frameworks of hostile pages could not be installed: the lines above say why. The registry\n' +
        `must be reachable once (npm ci in ${FOLDER}).`,
    );
  }
  const build = runStep(BUILD);
  const choice = [...(only ? ['-t', only] : []), ...(file ? [file] : [])];
  const step = {
    name: 'hostile',
    command: vitestCommand('hostile', ...choice),
    counted: true,
    environment: { SIDELIGHT_HOSTILE: soak ? 'soak' : 'full' },
  };
  return Promise.resolve(summarise([build, ...runInBrowsers([step], build)]));
}
