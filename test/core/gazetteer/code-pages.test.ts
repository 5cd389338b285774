import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packCodes,
  PAGE_COUNT,
  unpackCodes,
  UNITS,
} from '../../../src/core/gazetteer/code-pages.ts';

describe('the codes of all code units', () => {
  it('come out of their pages as they went in, and equal pages are kept once', () => {
    const run = fc.record({
      from: fc.nat(UNITS - 1),
      length: fc.nat(300),
      code: fc.nat(0xffff),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 20 }), (runs) => {
        const all = new Uint16Array(UNITS);
        for (const { from, length, code } of runs) all.fill(code, from, from + length);
        const packed = packCodes(all);
        expect(unpackCodes(packed)).toEqual(all);
        expect(packed.codes.length).toBeLessThanOrEqual(64 * (1 + 8 * runs.length));
      }),
      { numRuns: 30 },
    );
  });

  it('are refused where a page is missing', () => {
    const packed = packCodes(Uint16Array.from({ length: UNITS }, (_, unit) => unit % 1000));
    expect(unpackCodes({ ...packed, codes: packed.codes.subarray(64) })).toBeNull();
    expect(unpackCodes({ ...packed, pages: packed.pages.subarray(1) })).toBeNull();
    expect(packed.pages).toHaveLength(PAGE_COUNT);
  });
});
