import { describe, expect, it } from 'vitest';
import { isCapital, isLetterOrDigit, isMark } from '../../../src/core/text/letters.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('what a code unit is', () => {
  it.each([
    ['a letter or digit', isLetterOrDigit, /[\p{L}\p{N}]/u],
    ['a capital', isCapital, /\p{Lu}/u],
    ['a mark', isMark, /\p{M}/u],
  ])('is %s where Unicode says so', (_, is, expression) => {
    const wrong = UNITS.filter((unit) => is(unit) !== expression.test(String.fromCharCode(unit)));
    expect(wrong).toEqual([]);
  });

  it('is nothing beyond a text', () => {
    const beyond = 'a'.charCodeAt(1);
    expect([isLetterOrDigit, isCapital, isMark].some((is) => is(beyond))).toBe(false);
  });
});
