import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TERM } from '../../../src/core/text/term.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { anyText } from './any-text.ts';

describe('tokenize', () => {
  it.each([
    ['The lamp, lit.', ['the', 'lamp', 'lit']],
    ['Café CRÈME, Größe, Łódź, ёлка', ['cafe', 'creme', 'grosse', 'lodz', 'елка']],
    ["the keeper's lamp and the keepers’ oil", 'the keeper lamp and the keepers oil'.split(' ')],
    ["don't", ['don', 't']],
    ['U.S. and W.H.O. agree. A. Smith', ['us', 'and', 'who', 'agree', 'a', 'smith']],
    ['19,000 or 3.5 or 1,2 in 2017.', ['19000', 'or', '3.5', 'or', '1', '2', 'in', '2017']],
    ['e-mail 5G COVID-19', ['e', 'mail', '5g', 'covid', '19']],
    ['co\u00adde ａｂｃ', ['code', 'abc']],
    ['微信支付', ['微信', '信支', '支付', '付']],
    ['信', ['信']],
    ['用微信pay付款', ['用微', '微信', '信', 'pay', '付款', '款']],
    ['한국어', ['한국', '국어', '어']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['\ud83d \ude00 😀 \0', []],
    ['', []],
  ])('cuts %j into words', (text, terms) => {
    expect(tokenize(text).map(({ term }) => term)).toEqual(terms);
  });

  it('says where each word stands as written', () => {
    const text = "The W.H.O.'s 19,000 微信!";
    const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['The', 'W.H.O.', '19,000', '微信', '信']);
  });

  it('cuts any text in order, within its bounds, into terms that are not too long', () => {
    const text = fc.oneof(
      anyText(20),
      fc.string({ unit: fc.constantFrom(..."aA.',’ -1３微𠮷é\u0301\ud800\udc00") }),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = -1;
        for (const { start, end, term, unspaced } of tokenize(given)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(term.length).toBeLessThanOrEqual(LONGEST_TERM);
          last = unspaced ? start : end - 1;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same words in a text and in what follows a space', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab1微é'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word), word, (before, after) => {
        const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);
        const text = before.join(' ');
        expect(terms(`${text} ${after}`)).toEqual([...terms(text), ...terms(after)]);
      }),
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of ['a', "'", '.', 'a.', '1,', '微', '\u0301', "a's ", '1.1']) {
      const text = unit.repeat(200_000 / unit.length);
      expect(tokenize(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
