import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * Makes sure that a package of its own, which the project does not depend on, is installed in its
 * folder, in the versions its lockfile pins. What npm says goes to the error stream.
 * @param what - what the package holds, to be said to whoever waits for it
 * @returns false where it cannot be had
 */
export function installPackage(folder: string, what: string): boolean {
  if (isInstalled(folder)) return true;
  console.error(`Installing ${what} into ${folder}/node_modules ...`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: folder, stdio: ['ignore', 2, 2] as ('ignore' | 2)[] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status === 0;
}

function isInstalled(folder: string): boolean {
  const installed = versions(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = versions(join(folder, 'package-lock.json'));
  return [...wanted].every(([path, version]) => installed.get(path) === version);
}

function versions(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return new Map(entries.map(([path, { version = '' }]) => [path, version]));
}
