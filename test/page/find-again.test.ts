import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain } from '../../src/page/find-again.ts';

/** Where `words` stand in `before` once that reads `now`. */
function found(before: string, words: string, now: string): number | null {
  const start = before.indexOf(words);
  return findAgain(before, { start, end: start + words.length }, now);
}

describe('words in a text that has changed', () => {
  it.each([
    ['12 s: Tencent says 1.', 'Tencent', '13 s: Tencent says 200.', 6],
    ['9 s: Tencent says.', 'Tencent', '10 s: Tencent says.', 6],
    ['It was Tencent', 'Tencent', 'It was Tencent, they say', 7],
    ['Of Tencent.', 'Tencent', 'Of Wuzhen.', null],
    ['Meta says', 'Meta', 'Metadata', null],
    ['In Meta.', 'Meta', 'In xMeta.', null],
    ['腾讯说', '腾讯', '腾讯说了', 0],
    ['It was Tencent.', 'Tencent', '', null],
    ['Tencent', 'Tencent', 'Tencent', 0],
  ])('%j: %j in %j', (before, words, now, at) => {
    expect(found(before, words, now)).toBe(at);
  });

  it('stand where only what follows or precedes has changed', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, text, (head, words, tail, other) => {
        const span = { start: head.length + 1, end: head.length + 1 + words.length };
        const before = `${head} ${words} ${tail}`;
        expect(findAgain(before, span, `${head} ${words} ${other}`)).toBe(span.start);
        const at = findAgain(before, span, `${other} ${words} ${tail}`);
        // As far from the beginning as before the same words may stand by chance.
        expect([span.start, other.length + 1]).toContain(at);
      }),
    );
  });

  it('are where they are said to be', () => {
    const text = fc.stringMatching(/^[ab ]{0,8}$/);
    fc.assert(
      fc.property(text, text, fc.nat(8), fc.nat(8), (before, now, start, length) => {
        const words = before.slice(start, start + length);
        const at = findAgain(before, { start, end: start + words.length }, now);
        if (at !== null) expect(now.slice(at, at + words.length)).toBe(words);
      }),
    );
  });
});
