import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const FOLDER = 'scripts/bench';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** Loads a library of the bench's own package. */
export interface RequirePeer {
  (name: string): unknown;
  /** Where a file of one lies. */
  resolve(name: string): string;
}

/**
 * Makes sure that the libraries to compare with are installed: in a folder of their own, in the versions
 * its lockfile pins, and never among what the project depends on.
 * @returns how to load them; null where they cannot be had, which is then said on the error stream
 */
export function installPeers(): RequirePeer | null {
  if (!areInstalled() && !install()) {
    console.error(
      'The libraries to compare with could not be installed: the lines above say why. The registry\n' +
        'must be reachable once (npm ci in scripts/bench). Measuring without them.',
    );
    return null;
  }
  return createRequire(resolve(FOLDER, 'package.json'));
}

function areInstalled(): boolean {
  const installed = versions(join(FOLDER, 'node_modules', '.package-lock.json'));
  const wanted = versions(join(FOLDER, 'package-lock.json'));
  return [...wanted].every(([path, version]) => installed.get(path) === version);
}

function versions(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return new Map(entries.map(([path, { version = '' }]) => [path, version]));
}

function install(): boolean {
  console.error(`Installing the libraries to compare with into ${FOLDER}/node_modules ...`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: FOLDER, stdio: ['ignore', 2, 2] as ('ignore' | 2)[] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status === 0;
}
