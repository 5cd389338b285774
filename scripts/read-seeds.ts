import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SeedFile } from '../src/core/seed/seed-file.ts';

const PARTS = ['articles', 'entities', 'translations'];

/**
 * Reads the sources under `DIR/articles`, `DIR/entities` and `DIR/translations`, sorted by path.
 * Paths are as a person in the working directory would type them. Hidden files and editors' backups
 * (`name~`) do not count. Bytes that are not UTF-8 become U+FFFD, which the parser refuses with file
 * and line.
 * @throws Error where the folder is missing or holds none of these
 */
export async function readSeeds(dir: string): Promise<SeedFile[]> {
  const parts = await Promise.all(PARTS.map((part) => isFolder(join(dir, part))));
  if (!parts.includes(true)) {
    throw new Error(`${dir}: no archive sources there, expected folders articles/ and entities/`);
  }
  const folders = PARTS.filter((_, index) => parts[index] === true);
  const paths = await Promise.all(folders.map((part) => listFiles(join(dir, part))));
  return Promise.all(paths.flat().sort(byCodeUnit).map(readSeed));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[/\\])\.|~$/.test(relative(folder, path)));
}

async function readSeed(path: string): Promise<SeedFile> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  const near = relative(process.cwd(), path);
  const shown = near.startsWith('..') ? path : near;
  return { path: shown.replaceAll(sep, '/'), text };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
