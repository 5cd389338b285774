import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const FOLDER = 'scripts/bench';

/**
 * `npm run bench [-- NAME [arguments]]`: runs one measurement of `scripts/bench/`, or all of them.
 * @returns the exit code: 1 where one failed, or none has that name
 */
export function main([name, ...args]: string[]): Promise<number> {
  const benches = readdirSync(FOLDER).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
  if (name !== undefined && !benches.includes(name)) {
    console.error(`There is no bench named "${name}", only: ${benches.join(', ')}`);
    return Promise.resolve(1);
  }
  const codes = name === undefined ? benches.map((one) => run(one, [])) : [run(name, args)];
  return Promise.resolve(Math.max(0, ...codes));
}

function run(name: string, args: readonly string[]): number {
  const done = spawnSync(process.execPath, ['scripts/run.js', `bench/${name}`, ...args], {
    stdio: 'inherit',
  });
  return done.status ?? 1;
}
