import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/core/archive/utf8.ts';

const platformDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('UTF-8', () => {
  it('writes the bytes that the platform writes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.compare(encodeUtf8(text), Buffer.from(text))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('writes half of a surrogate pair as the platform does', () => {
    for (const text of ['\ud800', 'a\udc00b', '\ud83d\ud83d\ude00', '\ude00\ud83d']) {
      expect(encodeUtf8(text)).toEqual(new TextEncoder().encode(text));
    }
  });

  it('reads back what it wrote, from within other bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, around) => {
        const [before, bytes] = [encodeUtf8(around), encodeUtf8(text)];
        const all = Uint8Array.from([...before, ...bytes, ...before]);
        expect(decodeUtf8(all, before.length, before.length + bytes.length)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads texts longer than one piece, with characters across the seam', () => {
    for (const length of [4094, 4095, 4096, 4097, 12_289]) {
      const text = `${'x'.repeat(length)}🏮微信`;
      const bytes = encodeUtf8(text);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
    }
  });

  it('reads a text from any bytes, the well-formed parts as the platform does', () => {
    const lead = fc.constantFrom(0x41, 0xc0, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf8, 0xff);
    const bytes = fc.uint8Array({ maxLength: 40 });
    const nasty = fc.array(fc.oneof(lead, fc.integer({ min: 0x80, max: 0xbf })), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          nasty.map((each) => Uint8Array.from(each)),
        ),
        (input) => {
          // How many marks stand for a malformed run is a matter of taste; what is between them is not.
          const parts = (text: string): string[] => text.split(/\ufffd+/);
          const decoded = decodeUtf8(input, 0, input.length);
          expect(parts(decoded)).toEqual(parts(platformDecoder.decode(input)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
