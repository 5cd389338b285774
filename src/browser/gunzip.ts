import { ArchiveError } from '../core/archive/archive-error.ts';

/**
 * The bytes that were compressed with GZIP (RFC 1952), checked against its checksum: all by the
 * browser's own code, which needs no compiling.
 * @throws ArchiveError where it is none, cut short or damaged
 */
export async function gunzip(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('gzip');
  // Not from a `Blob`: its bytes would go through the browser's own process.
  const writer = writable.getWriter();
  const written = writer.write(compressed).then(() => writer.close());
  try {
    const [bytes] = await Promise.all([new Response(readable).arrayBuffer(), written]);
    return new Uint8Array(bytes);
  } catch {
    throw new ArchiveError('the archive is damaged, it cannot be unpacked');
  }
}
