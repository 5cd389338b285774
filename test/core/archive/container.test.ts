import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../src/core/archive/archive-error.ts';
import {
  ARCHIVE_VERSION,
  packSections,
  unpackSections,
} from '../../../src/core/archive/container.ts';
import type { Section } from '../../../src/core/archive/section.ts';

const sections = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.uint8Array({ maxLength: 40 })), {
    selector: ([kind]) => kind,
  })
  .map((entries) => new Map(entries as [Section, Uint8Array][]));

const SAMPLE = packSections(
  new Map([
    [1, Uint8Array.of(1, 2, 3)],
    [2, Uint8Array.of(4, 5, 6, 7, 8)],
  ]),
);

function withWord(index: number, value: number): Uint8Array {
  const bytes = SAMPLE.slice();
  new DataView(bytes.buffer).setUint32(index * 4, value, true);
  return bytes;
}

describe('the container of an archive', () => {
  it('gives back the sections that went in, wherever the bytes lie in memory', () => {
    fc.assert(
      fc.property(sections, fc.nat(9), (parts, shift) => {
        const packed = packSections(parts);
        const moved = new Uint8Array(packed.length + shift).subarray(shift);
        moved.set(packed);
        const unpacked = unpackSections(moved);
        expect([...unpacked].map(([kind, bytes]) => [kind, [...bytes]])).toEqual(
          [...parts].map(([kind, bytes]) => [kind, [...bytes]]),
        );
        for (const section of unpacked.values()) expect(section.byteOffset % 8).toBe(0);
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['three bytes', Uint8Array.of(83, 73, 68)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ])('refuses %s, which is no archive', (_, bytes) => {
    expect(() => unpackSections(bytes)).toThrow('these bytes are not a Sidelight archive');
  });

  it('names both versions and the remedy where it was written by another', () => {
    expect(() => unpackSections(withWord(2, 7))).toThrow(
      new ArchiveError(
        `this archive was written by version 7, this reader reads ${ARCHIVE_VERSION}`,
      ),
    );
    expect(new ArchiveError('x').message).toBe('x');
  });

  it('tells an archive that is cut short from one that something follows', () => {
    const longer = new Uint8Array(SAMPLE.length + 8);
    longer.set(SAMPLE);
    expect(() => unpackSections(longer)).toThrow('followed by something else');
    for (let length = 8; length < SAMPLE.length; length += 1) {
      expect(() => unpackSections(SAMPLE.slice(0, length))).toThrow('the archive is cut short');
    }
  });

  it('sees every change of a byte', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = SAMPLE.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => unpackSections(bytes)).toThrow(ArchiveError);
      }),
    );
  });
});
