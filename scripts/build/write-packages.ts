import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROWSERS } from '../browser-name.ts';
import type { Packages } from './build-packages.ts';
import type { PackageFiles } from './package-files.ts';
import { zipFiles } from './zip-files.ts';

/**
 * Writes each browser's package as a folder to load and as a zip to publish. What an earlier build
 * left there is gone afterwards.
 * @param out - the folder to write into, usually `dist`
 * @returns the size of each zip in bytes
 */
export function writePackages(packages: Packages, out: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const browser of BROWSERS) {
    const folder = join(out, browser);
    rmSync(folder, { recursive: true, force: true });
    writeFiles(packages[browser], folder);
    const zip = zipFiles(packages[browser]);
    writeFileSync(join(out, `sidelight-${browser}.zip`), zip);
    sizes[browser] = zip.length;
  }
  return sizes;
}

function writeFiles(files: PackageFiles, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
