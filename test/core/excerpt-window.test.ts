import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptWindow, shiftMarks, windowStart } from '../../src/core/excerpt-window.ts';

const TEXT =
  'Delegates met in Wuzhen. The talks lasted three days. Tencent showed a new service there, and others followed.';
const NAME = { start: TEXT.indexOf('Tencent'), end: TEXT.indexOf('Tencent') + 7 };

describe('the beginning of an excerpt that must be cut', () => {
  it('is that of the text while the first mark is in sight, or nothing is marked', () => {
    expect(windowStart(TEXT, [NAME], NAME.end, 'en')).toBe(0);
    expect(windowStart(TEXT, [], 10, 'en')).toBe(0);
  });

  it('is the sentence of the first mark where that is out of sight', () => {
    expect(TEXT.slice(windowStart(TEXT, [NAME], 40, 'en'))).toMatch(/^Tencent showed/);
  });

  it('is a word near the mark where its sentence is too long', () => {
    const long = `The ${'very '.repeat(40)}old Tencent.`;
    const start = long.indexOf('Tencent');
    const from = windowStart(long, [{ start, end: start + 7 }], 60, 'en');
    expect(long.slice(from)).toMatch(/^(?:very )+old Tencent/);
    expect(start - from).toBeLessThan(60);
  });

  it('leaves the first mark in the room there is', () => {
    const sample = fc
      .array(fc.constantFrom('alpha', 'be', 'gamma.', 'delta-ray', '腾讯公司', 'x'), {
        minLength: 1,
      })
      .map((words) => words.join(' '))
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.nat({ max: text.length - 1 }),
          fc.integer({ min: 30, max: 60 }),
        ),
      );
    fc.assert(
      fc.property(sample, ([text, start, room]) => {
        const mark = { start, end: Math.min(start + 5, text.length) };
        const from = windowStart(text, [mark], room, 'en');
        expect(from).toBeLessThanOrEqual(mark.start);
        expect(mark.end - from).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('an excerpt that must be cut', () => {
  it('ends with a whole word, and holds the first mark', () => {
    const { start, end } = excerptWindow(TEXT, [NAME], 40, 'en');
    expect(TEXT.slice(start, end)).toBe('Tencent showed a new service there, and');
    expect(excerptWindow(TEXT, [NAME], TEXT.length, 'en')).toEqual({ start: 0, end: TEXT.length });
  });

  it('splits no character where there are no spaces', () => {
    const text = '𠮷'.repeat(20);
    for (const room of [9, 10, 11]) {
      const { start, end } = excerptWindow(text, [], room, 'zh');
      expect(text.slice(start, end)).toMatch(/^𠮷{4,5}$/u);
    }
  });
});

describe('marks in a piece of their text', () => {
  it('stand on the same letters, and are cut where the piece is', () => {
    const marks = [NAME, { start: TEXT.length - 9, end: TEXT.length - 1 }];
    const [start, end] = [NAME.start - 4, TEXT.length - 4];
    const piece = `…${TEXT.slice(start, end)}`;
    const shifted = shiftMarks(marks, start, end, 1);
    expect(shifted.map((mark) => piece.slice(mark.start, mark.end))).toEqual(['Tencent', 'follo']);
  });

  it('are gone where they stand outside', () => {
    expect(shiftMarks([NAME], 0, NAME.start, 0)).toEqual([]);
    expect(shiftMarks([NAME], NAME.end, TEXT.length, 1)).toEqual([]);
  });
});
