import { describe, expect, it } from 'vitest';
import { decodeLength, encodeLength, LENGTH_CODES } from '../../../src/core/search/length-code.ts';

describe('length codes', () => {
  it('rise with the lengths that they stand for', () => {
    for (let code = 1; code < LENGTH_CODES; code++) {
      expect(decodeLength(code)).toBeGreaterThan(decodeLength(code - 1));
      expect(encodeLength(decodeLength(code))).toBe(code);
    }
  });

  it('are exact for short texts and at most three per cent off for longer ones', () => {
    const lengths = Array.from({ length: 20_000 }, (_, length) => length);
    const off = (length: number): number => Math.abs(decodeLength(encodeLength(length)) - length);
    expect(lengths.filter((each) => off(each) > (each <= 32 ? 0 : each * 0.0313))).toEqual([]);
  });

  it('end with a code for all that is too long', () => {
    expect(encodeLength(Number.MAX_SAFE_INTEGER)).toBe(LENGTH_CODES - 1);
  });
});
