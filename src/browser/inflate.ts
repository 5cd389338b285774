import { ArchiveError } from '../core/archive/archive-error.ts';

/**
 * Bytes out of a DEFLATE stream (RFC 1951), by the browser's own code, which needs no compiling.
 * @throws ArchiveError where it is none, or damaged so that it cannot be read on
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  // Not from a `Blob`: its bytes would go through the browser's own process.
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  try {
    const [inflated] = await Promise.all([new Response(readable).arrayBuffer(), written]);
    return new Uint8Array(inflated);
  } catch {
    throw new ArchiveError('the archive is damaged, it cannot be unpacked');
  }
}
