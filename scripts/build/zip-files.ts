import { zipSync, type Zippable } from 'fflate';
import { sortedPaths, type PackageFiles } from './package-files.ts';

export const UNIX = 3;
export const PLAIN_FILE = 0o100644 << 16;

/** Packs files so that the same files are the same bytes: sorted names, one time, one mode. */
export function zipFiles(files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const path of sortedPaths(files)) {
    entries[path] = files.get(path) ?? new Uint8Array();
  }
  return zipSync(entries, { level: 9, mtime: zipTime(), os: UNIX, attrs: PLAIN_FILE });
}

/** When all files were last changed. Zip writes local time, so only a local one is always the same bytes. */
export function zipTime(): Date {
  return new Date(1980, 0, 1, 12);
}
