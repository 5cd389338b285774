import { zipSync, type Zippable } from 'fflate';
import { sortedPaths, type PackageFiles } from './package-files.ts';

const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** Packs files so that the same files are the same bytes: sorted names, one time, one mode. */
export function zipFiles(files: PackageFiles): Uint8Array {
  const entries: Zippable = {};
  for (const path of sortedPaths(files)) {
    entries[path] = files.get(path) ?? new Uint8Array();
  }
  // Zip writes local time, so only a local time is the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(entries, { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE });
}
