import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, parseQuery, soughtText } from '../../../src/core/search/parse-query.ts';
import type { ParsedQuery } from '../../../src/core/search/query.ts';

describe('parseQuery', () => {
  it('reads words, phrases and what to leave out', () => {
    expect(shape('harbour "lamp oil" -gull -"old pier" rope')).toEqual({
      words: ['harbour', 'rope', 'lamp', 'oil'],
      phrases: [['lamp', 'oil']],
      without: [['gull'], ['old', 'pier']],
    });
  });

  it.each([
    ['“lamp oil”', { words: ['lamp', 'oil'], phrases: [['lamp', 'oil']], without: [] }],
    ['"lamp', { words: ['lamp'], phrases: [], without: [] }],
    ['lamp"oil"', { words: ['lamp', 'oil'], phrases: [], without: [] }],
    ['lamp-oil - gull --', { words: ['lamp', 'oil', 'gull'], phrases: [], without: [] }],
    ['-', { words: [], phrases: [], without: [] }],
    ['"" -"" "?!"', { words: [], phrases: [], without: [] }],
    ['-lamp-oil', { words: [], phrases: [], without: [['lamp', 'oil']] }],
  ])('reads %j', (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });

  it('reads filters, which are no words and leave no gap', () => {
    const query = parseQuery('harbour -Year:2019 publisher:"Harbour News" topic: lamps', ['en']);
    expect(query.filters).toEqual([
      { field: 'year', value: '2019', without: true },
      { field: 'publisher', value: 'Harbour News', without: false },
    ]);
    expect(query.words.map(({ term }) => term)).toEqual(['harbour', 'topic', 'lamps']);
    expect(query.words[2]?.spans).toEqual([{ start: 51, end: 56 }]);
    expect(soughtText('harbour year:2019').trim()).toBe('harbour');
  });

  it('leaves the last word open while nothing stands behind it', () => {
    const open = (query: string): string[] =>
      parseQuery(query, ['en'])
        .words.filter((word) => word.open)
        .map(({ term }) => term);
    expect(open('lamp oi')).toEqual(['oi']);
    expect(open('lamp oil ')).toEqual([]);
    expect(open('lamp oil?')).toEqual([]);
    expect(open('"lamp oil"')).toEqual([]);
    expect(open('lamp oil lamp')).toEqual(['lamp']);
    expect(open('信 lamp ')).toEqual(['信']);
    expect(open('微信')).toEqual([]);
  });

  it('keeps stopwords only in phrases, alone, and as acronyms', () => {
    expect(shape('the lamp of who').words).toEqual(['lamp']);
    expect(shape('who is it').words).toEqual(['who', 'is', 'it']);
    expect(shape('lamp of the WHO').words).toEqual(['lamp', 'who']);
    expect(shape('LAMP OF THE WHO').words).toEqual(['lamp']);
    expect(shape('WHO 2020').words).toEqual(['who', '2020']);
    expect(shape('WHO 疫苗').words).toEqual(['who', '疫苗']);
    expect(shape('the U.S. lamp').words).toEqual(['us', 'lamp']);
    expect(shape('"lamp of the who" x').phrases).toEqual([['lamp', 'of', 'the', 'who']]);
  });

  it('keeps the last character of a run in a phrase that goes on after it, and nowhere else', () => {
    expect(shape('"使用WeChat支付" -"微信 a" -疫')).toEqual({
      words: ['使用', 'wechat', '支付'],
      phrases: [['使用', '用', 'wechat', '支付']],
      without: [['微信', '信', 'a'], ['疫']],
    });
  });

  it('names every place of a word that stands often', () => {
    const [word] = parseQuery('Lamp, lamp', ['en']).words;
    expect(word?.spans).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ]);
  });

  it('joins neighbours over spaces and hyphens, and over nothing else', () => {
    const joined = (query: string): string[] =>
      parseQuery(query, []).joined.map(({ term }) => term);
    expect(joined('cyber space e-mail')).toEqual(['cyberspace', 'spacee', 'email']);
    expect(joined('cyber, space 微信 pay')).toEqual([]);
    expect(joined('cyber "space"')).toEqual([]);
  });

  it('reads any text, with spans that hold its words, and not too many of them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab "-“”„微.\ud800') });
    fc.assert(
      fc.property(text, (query) => {
        for (const word of parseQuery(query, ['en']).words) {
          const { start, end } = word.spans.at(-1)!;
          expect(query.slice(start, end)).toBe(word.text);
        }
      }),
    );
    const long = Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ');
    expect(parseQuery(long, []).words).toHaveLength(MOST_WORDS);
  });

  it('takes time in proportion to the query', () => {
    for (const unit of ['"', '-"', '“a', ' -', '-a ', '" "', ' "-', '\\S']) {
      expect(parseQuery(unit.repeat(100_000), []).words.length).toBeLessThanOrEqual(MOST_WORDS);
      expect(soughtText(unit.repeat(100_000))).toBeTypeOf('string');
    }
  });
});

describe('soughtText', () => {
  it('is the query less its quotes and what is to be left out', () => {
    const sought = soughtText('lamp -gull "lamp oil" -"old pier" rope').replace(/\s+/g, ' ');
    expect(sought).toBe('lamp lamp oil rope');
  });
});

function shape(query: string) {
  const parsed: ParsedQuery = parseQuery(query, ['en']);
  return {
    words: parsed.words.map(({ term }) => term),
    phrases: parsed.phrases.map((phrase) => phrase.map(({ term }) => term)),
    without: parsed.without.map((phrase) => phrase.map(({ term }) => term)),
  };
}
