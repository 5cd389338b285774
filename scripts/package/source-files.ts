import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { PackageFiles } from '../build/package-files.ts';
import { readSeeds } from '../read-seeds.ts';

/** What is made out of the source, and so is no part of it. */
const MADE = new Set(['.git', 'node_modules', 'dist']);

/**
 * The project's source, by path: all that git keeps, as it stands in the folder now. Where the source
 * itself was unpacked and git knows nothing of it, all that is there but what was made of it.
 * @throws Error where git is asked and cannot say
 */
export function sourceFiles(root: string): PackageFiles {
  const paths = existsSync(join(root, '.git')) ? keptByGit(root) : foundIn(root, '');
  return new Map(
    [...paths].sort().map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]),
  );
}

/**
 * The source with another archive in the place of the project's own: what was built with `--seeds DIR` is
 * built from it again without.
 * @throws Error where the folder holds no sources of an archive
 */
export async function withSeeds(source: PackageFiles, seeds: string): Promise<PackageFiles> {
  const others = [...source].filter(([path]) => !path.startsWith('seeds/'));
  const theirs = (await readSeeds(seeds)).map(({ path }): [string, Uint8Array] => {
    const name = relative(seeds, resolve(path)).replaceAll(sep, '/');
    return [`seeds/${name}`, new Uint8Array(readFileSync(path))];
  });
  return new Map([...others, ...theirs]);
}

function keptByGit(root: string): string[] {
  const paths = execFileSync('git', ['ls-files', '-z', '--cached'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return paths.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function foundIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.has(entry.name)) return [];
    return entry.isDirectory() ? foundIn(root, path) : [path];
  });
}
