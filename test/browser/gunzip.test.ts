import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gunzip } from '../../src/browser/gunzip.ts';
import { ArchiveError } from '../../src/core/archive/archive-error.ts';

const gzip = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(bytes));

describe('gunzip', () => {
  it('gives back what was compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        expect(await gunzip(gzip(bytes))).toEqual(bytes);
      }),
    );
  });

  it('says of what is none, or only the beginning of one, that the archive is damaged', async () => {
    const text = new TextEncoder().encode('The archive, the archive, and the archive again.');
    for (const bytes of [text, gzip(text).slice(0, -3), new Uint8Array()]) {
      const failure = await gunzip(new Uint8Array(bytes)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ArchiveError);
      expect(failure).toMatchObject({ message: 'the archive is damaged, it cannot be unpacked' });
    }
  });

  it('never gives other bytes where a bit is not what it was', async () => {
    const text = new TextEncoder().encode('The archive, the archive, and the archive again.');
    const compressed = gzip(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(compressed.length - 1), fc.nat(7), async (place, bit) => {
        const damaged = compressed.slice();
        damaged[place]! ^= 1 << bit;
        // Some bits say nothing, as those that fill the last byte.
        const given = await gunzip(damaged).catch((error: unknown) => error);
        if (!(given instanceof ArchiveError)) expect(given).toEqual(text);
      }),
    );
  });
});
