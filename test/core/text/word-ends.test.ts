import { expect, it } from 'vitest';
import { wordEnds } from '../../../src/core/text/word-ends.ts';

const cuts = (text: string, language: string): string[] =>
  wordEnds(text, language).map((end) => text.slice(0, end));

it('cuts after words, before what punctuates them', () => {
  expect(cuts('It says so, twice.', 'en')).toEqual([
    'It',
    'It says',
    'It says so',
    'It says so, twice',
  ]);
});

it('takes words that hyphens join for one', () => {
  expect(cuts('counter-terrorism and COVID-19', 'en')).toEqual([
    'counter-terrorism',
    'counter-terrorism and',
    'counter-terrorism and COVID-19',
  ]);
  expect(cuts('ill\u2011timed', '')).toEqual(['ill\u2011timed']);
  expect(cuts('pre- or post-war', 'en')[0]).toBe('pre');
});

it('cuts between words that no space parts', () => {
  expect(cuts('世界互联网大会', 'zh').length).toBeGreaterThan(1);
});
