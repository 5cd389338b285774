import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SeedFile } from '../../../src/core/seed/seed-file.ts';

/** The sources of a folder in this folder's fixtures, paths relative to it. */
export function readFolder(folder: string): SeedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).replaceAll(sep, '/'),
      text: readFileSync(path, 'utf8'),
    }));
}
