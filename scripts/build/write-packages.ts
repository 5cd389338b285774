import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BROWSERS } from '../browser-name.ts';
import type { Packages } from './build-packages.ts';
import type { PackageFiles } from './package-files.ts';

/** Packs files so that the same files are the same bytes. */
export type ZipFiles = (files: PackageFiles) => Uint8Array | Promise<Uint8Array>;

/**
 * Writes each browser's package as a folder to load and as a zip to publish. What an earlier build
 * left there is gone afterwards.
 * @param out - the folder to write into, usually `dist`
 * @param zip - packs the files
 * @returns the size of each zip in bytes
 */
export async function writePackages(
  packages: Packages,
  out: string,
  zip: ZipFiles,
): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const browser of BROWSERS) {
    const folder = join(out, browser);
    rmSync(folder, { recursive: true, force: true });
    writeFiles(packages[browser], folder);
    const zipped = await zip(packages[browser]);
    writeFileSync(join(out, `sidelight-${browser}.zip`), zipped);
    sizes[browser] = zipped.length;
  }
  return sizes;
}

/** Writes files into a folder, as a browser loads them unpacked. */
export function writeFiles(files: PackageFiles, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
