import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/seed/nearest.ts';

const KEYS = ['id', 'title', 'publisher', 'published', 'language'];

describe('guessing the word that was meant', () => {
  it.each([
    ['titel', 'title'],
    ['publihser', 'publisher'],
    ['lang', null],
    ['langauge', 'language'],
    ['ids', 'id'],
    ['colour', null],
    ['', null],
  ])('takes "%s" for %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it('knows a word with one letter left out, doubled or swapped, and the word itself', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, place) => {
        const at = place % (text.length - 1);
        const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
        const left = text.slice(0, at) + text.slice(at + 1);
        const doubled = text.slice(0, at) + text[at] + text.slice(at);
        for (const wrong of [text, swapped, left, doubled]) {
          expect(nearest(wrong, [text])).toBe(text);
        }
      }),
    );
  });
});
