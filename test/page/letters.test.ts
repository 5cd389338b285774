import { describe, expect, it } from 'vitest';
import { isBlank, isSpace } from '../../src/page/letters.ts';
import { WordCount } from '../../src/page/word-count.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('what a character is', () => {
  it('is space where an expression says so, control characters aside', () => {
    const wrong = UNITS.filter(
      (unit) =>
        unit > 0x20 && unit !== 0x85 && isSpace(unit) !== /\s/.test(String.fromCharCode(unit)),
    );
    expect(wrong).toEqual([]);
    expect(isBlank('\n\t \u00a0')).toBe(true);
    expect(isBlank('\n a')).toBe(false);
    expect(isBlank('')).toBe(true);
  });
});

describe('the count of words', () => {
  const count = (text: string): number => {
    const words = new WordCount();
    words.add(text);
    return words.estimate;
  };

  it('counts words between spaces and signs, apostrophes inside', () => {
    expect(count('It’s Zoë’s 3rd try, isn’t it? — “Yes.”')).toBe(7);
    expect(count('Привет, мир')).toBe(2);
    expect(count('')).toBe(0);
  });

  it('takes two characters for a word where there are no spaces', () => {
    expect(count('互联网审查。')).toBe(3);
    expect(count('WeChat 审查')).toBe(2);
  });
});
