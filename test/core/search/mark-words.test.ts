import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/model.ts';
import { joinSpans } from '../../../src/core/search/join-spans.ts';
import { markPassage } from '../../../src/core/search/mark-passage.ts';
import { markWords } from '../../../src/core/search/mark-words.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { stemLanguage } from '../../../src/core/text/stem.ts';

describe('markWords', () => {
  it.each([
    ['the words themselves', 'The lamp and the oil', 'oil lamp ', 'The [lamp] and the [oil]'],
    ['their other forms', 'Vaccinated or not', 'vaccination ', '[Vaccinated] or not'],
    ['what the last word has become', 'a harbourmaster', 'harb', 'a [harbourmaster]'],
    ['no more than that', 'a harbourmaster', 'harb ', 'a harbourmaster'],
    [
      'accents and initials',
      'La société, W.H.O. said',
      'societe who ',
      'La [société], W.H.O. said',
    ],
    ['initials as typed', 'the W.H.O. said', 'WHO aid ', 'the [W.H.O.] said'],
    ['the word in a genitive', "the keeper's lamp", 'keeper ', "the [keeper]'s lamp"],
    ['no stopwords', 'the lamp of the sea', 'the sea ', 'the lamp of the [sea]'],
    ['stopwords alone', 'the lamp', 'the ', '[the] lamp'],
    ['words of phrases', 'lamp oil', '"lamp oil"', '[lamp] [oil]'],
    ['nothing to be left out', 'lamp oil', 'lamp -oil', '[lamp] oil'],
    ['Chinese words as a whole', '他用微信支付。', '微信支付', '他用[微信支付]。'],
    ['pairs of characters', '他用微信聊天', '微信支付', '他用[微信]聊天'],
    ['single characters alone', '相信微信', '信', '相[信]微[信]'],
    ['rare characters whole', '在𠮷野家', '𠮷', '在[𠮷]野家'],
    ['nothing for nothing', 'lamp', ' ', 'lamp'],
  ])('marks %s', (_, text, query, expected) => {
    expect(bracket(text, marksFor(text, 'en', query))).toBe(expected);
  });

  it('knows the forms of the language of the text only', () => {
    expect(marksFor('die Häuser', 'de', 'Haus ')).toEqual([{ start: 4, end: 10 }]);
    expect(marksFor('die Häuser', 'fi', 'Haus ')).toEqual([]);
  });

  it('gives sorted, disjoint, non-empty spans within any text, for any query', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 微信𠮷.-"\u0301\ud800') });
    fc.assert(
      fc.property(text, text, (given, query) => {
        let last = -1;
        for (const { start, end } of marksFor(given, 'en', query)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('markPassage', () => {
  it('marks the names of the topics that a search meant, with the words', () => {
    const text = 'The superapp WeChat belongs to Tencent.';
    const mentions = [
      { start: 13, end: 19, entity: 4 },
      { start: 31, end: 38, entity: 9 },
    ];
    const marks = markPassage({ text, language: 'en', mentions }, '微信 superapp ', [4]);
    expect(bracket(text, marks)).toBe('The [superapp] [WeChat] belongs to Tencent.');
  });
});

describe('joinSpans', () => {
  it('covers the same units with the fewest spans', () => {
    const span = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const covered = (list: readonly { start: number; end: number }[]): string =>
          Array.from({ length: 60 }, (_, i) => list.some((s) => s.start <= i && i < s.end)).join();
        const joined = joinSpans(spans);
        expect(covered(joined)).toBe(covered(spans));
        joined.forEach(({ start }, i) => {
          if (i > 0) expect(start).toBeGreaterThan(joined[i - 1]!.end);
        });
      }),
    );
  });
});

function marksFor(text: string, language: string, query: string): Span[] {
  return markWords(text, language, parseQuery(query, [stemLanguage(language)]).words);
}

function bracket(text: string, marks: readonly { start: number; end: number }[]): string {
  return marks.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
