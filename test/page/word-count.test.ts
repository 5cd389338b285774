import { describe, expect, it } from 'vitest';
import { WordCount } from '../../src/page/word-count.ts';

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
