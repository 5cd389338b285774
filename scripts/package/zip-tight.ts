import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { Zip, type ZipInputFile } from 'fflate';
import { sortedPaths, type PackageFiles } from '../build/package-files.ts';
import { PLAIN_FILE, UNIX, zipTime } from '../build/zip-files.ts';

const DEFLATED = 8;
const EFFORT = { numiterations: 15 };

/**
 * Packs files as `zipFiles` does, and looks long for the shortest way to write them (Zopfli): as slow
 * as a package may be, and a build may not. The same files are the same bytes on every machine.
 */
export async function zipTight(files: PackageFiles): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const path of sortedPaths(files)) {
    const bytes = files.get(path) ?? new Uint8Array();
    const deflated = await deflate(bytes);
    const file: ZipInputFile = {
      filename: path,
      compression: DEFLATED,
      size: bytes.length,
      crc: crc32(bytes),
      mtime: zipTime(),
      os: UNIX,
      attrs: PLAIN_FILE,
    };
    zip.add(file);
    file.ondata?.(null, new Uint8Array(deflated), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Browsers' packages hold the same files but for one, so each is deflated once. */
const done = new Map<string, Promise<Uint8Array>>();

function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const key = Buffer.from(bytes).toString('latin1');
  const known = done.get(key) ?? deflateAsync(bytes, EFFORT);
  done.set(key, known);
  return known;
}
