import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets, utf16Offsets } from '../../scripts/archive-offsets.ts';

const text = fc.string({ unit: fc.constantFrom('a', '微', '🏮', '𠮷', '\ud800', '\udc00', '\n') });

describe('offsets in code points', () => {
  it('count as a list of code points does, both ways', () => {
    fc.assert(
      fc.property(text, (input) => {
        const offsets = codePointOffsets(input);
        const points = [...input];
        expect(offsets.length).toBe(points.length);
        for (let i = 0; i <= points.length; i += 1) {
          const units = points.slice(0, i).join('').length;
          expect(offsets.toUtf16(i)).toBe(units);
          expect(offsets.fromUtf16(units)).toBe(i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are those of UTF-16 where those are asked for', () => {
    const offsets = utf16Offsets('🏮a');
    expect([offsets.length, offsets.toUtf16(2), offsets.fromUtf16(2)]).toEqual([3, 2, 2]);
  });
});
