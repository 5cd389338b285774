import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from './package-files.ts';

/** Pictures that the icons were drawn from; browsers want the drawn ones. */
const SOURCES = /^icons\/.*\.svg$/;

/**
 * Every file under a folder that belongs into a package, by its path in it. Files that start with a
 * dot do not.
 */
export function staticFiles(folder: string): PackageFiles {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const named = paths.map(
    (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), path] as const,
  );
  return new Map(
    named
      .filter(([name]) => !SOURCES.test(name))
      .map(([name, path]) => [name, new Uint8Array(readFileSync(path))]),
  );
}
