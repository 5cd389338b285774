import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { textAround } from '../../../src/core/related/text-around.ts';

const character = fc.constantFrom('a', ' ', '世', '𠮷', '😀', 'é');

describe('the text around a mention', () => {
  it('is the whole block where that is short', () => {
    expect(textAround('Tencent grew.', { start: 0, end: 7 })).toEqual({
      text: 'Tencent grew.',
      span: { start: 0, end: 7 },
    });
  });

  it('is cut evenly on both sides where the block is long', () => {
    const text = `${'a'.repeat(9000)}Tencent${'b'.repeat(9000)}`;
    const { text: cut, span } = textAround(text, { start: 9000, end: 9007 });
    expect(cut).toHaveLength(LIMITS.text);
    expect(cut.slice(span.start, span.end)).toBe('Tencent');
    expect(Math.abs(span.start - (LIMITS.text - span.end))).toBeLessThanOrEqual(1);
  });

  it('takes more of one side where the other ends', () => {
    const text = `Tencent${'b'.repeat(9000)}`;
    const { text: cut, span } = textAround(text, { start: 0, end: 7 });
    expect(cut).toHaveLength(LIMITS.text);
    expect(span).toEqual({ start: 0, end: 7 });
  });

  it('always holds the mention, never too much, and no half of a character', () => {
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (characters, times, where, long) => {
          const text = characters.join('').repeat(times);
          let start = Math.floor(where * (text.length - 1));
          if (/[\udc00-\udfff]/.test(text.charAt(start))) start--;
          let end = Math.min(text.length, start + long);
          if (/[\udc00-\udfff]/.test(text.charAt(end))) end++;
          const cut = textAround(text, { start, end });
          expect(cut.text.slice(cut.span.start, cut.span.end)).toBe(text.slice(start, end));
          expect(cut.text.length).toBeLessThanOrEqual(LIMITS.text);
          expect(cut.text).not.toMatch(/\p{Cs}/u);
          if (text.length <= LIMITS.text) expect(cut.text).toBe(text);
        },
      ),
    );
  });
});
