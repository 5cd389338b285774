import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../src/browser/inflate.ts';
import { ArchiveError } from '../../src/core/archive/archive-error.ts';

const deflated = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(deflateSync(bytes, { level: 9 }));

describe('inflating', () => {
  it('gives back what was deflated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        expect(await inflate(deflated(bytes))).toEqual(bytes);
      }),
    );
  });

  it('says of what is no stream, or only the beginning of one, that the archive is damaged', async () => {
    const text = new TextEncoder().encode('The archive, the archive, and the archive again.');
    const stream = deflated(text);
    for (const damaged of [text, stream.slice(0, -3), stream.slice(0, 0)]) {
      const failure: unknown = await inflate(new Uint8Array(damaged)).catch((e: unknown) => e);
      expect(failure).toBeInstanceOf(ArchiveError);
      expect(failure).toMatchObject({ message: 'the archive is damaged, it cannot be unpacked' });
    }
  });
});
