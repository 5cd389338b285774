import { createHash } from 'node:crypto';
import { sortedPaths, type PackageFiles } from '../build/package-files.ts';

/** The SHA-256 of each file, sorted by name, in lines that `sha256sum --check` reads. */
export function checksumLines(files: PackageFiles): string {
  return sortedPaths(files)
    .map((path) => `${sha256(files.get(path) ?? new Uint8Array())}  ${path}\n`)
    .join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
