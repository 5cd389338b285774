import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/search/compile-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import type { IndexedText } from '../../../src/core/search/search-index.ts';
import { searchIndex, type SearchOptions } from '../../../src/core/search/search.ts';
import { termsIn } from './terms-in.ts';

const FILLER = 'along the quiet coast that winter';
const PLAIN = { count: true, limit: 10, exact: false };

describe('searchIndex', () => {
  it('puts the word before its other forms, and those before what it begins', () => {
    const bodies = ['the pilotage', 'the pilots', 'the pilot', 'a gull'].map(
      (body) => `${body} ${FILLER}`,
    );
    expect(found(bodies, 'pilot').documents).toEqual([2, 1, 0]);
  });

  it('puts a word in the title before the same word in the body', () => {
    const texts = [text(`oil ${FILLER}`, 'Lamps'), text(`lamps ${FILLER}`, 'Oil')];
    expect(search(texts, 'lamp').hits.map(({ document }) => document)).toEqual([0, 1]);
  });

  it('takes the last word as half-typed only while nothing stands behind it', () => {
    expect(found(['a lighthouse'], 'lightho').documents).toEqual([0]);
    expect(found(['a lighthouse'], 'lightho ', { exact: true }).documents).toEqual([]);
    expect(found(['a lighthouse'], 'lightho keeper', { exact: true }).documents).toEqual([]);
  });

  it('passes over rare endings where the common ones stand in very many texts', () => {
    const bodies = Array.from({ length: 15_000 }, () => 'alder apple');
    const texts = [...bodies, 'apricot'].map((body) => text(body));
    const index = openIndex(compileIndex(texts));
    const total = (query: string) => searchIndex(index, query, PLAIN).total;
    expect(total('a')).toBe(15_000);
    expect(total('ap')).toBe(15_001);
  });

  it('corrects unknown words, first letters included, and says so', () => {
    expect(found(['the lighthouse keeper'], 'lihgthouse ')).toEqual({
      documents: [0],
      corrected: 'lighthouse ',
    });
    expect(found(['the harbour'], 'Karbour!').corrected).toBe('harbour!');
    expect(found(['the harbour'], 'hrabou').corrected).toBe('harbour');
  });

  it('allows one edit from four letters on and two from eight', () => {
    expect(found(['rope'], 'rop x').documents).toEqual([]);
    expect(found(['rope'], 'ropr x').documents).toEqual([0]);
    expect(found(['lantern'], 'lsntren x').documents).toEqual([]);
    expect(found(['lighthouse'], 'lsghthosue x').documents).toEqual([0]);
  });

  it('corrects no known word, no number, and nothing where words are to be taken as typed', () => {
    expect(found(['from', 'form'], 'form').corrected).toBeNull();
    expect(found(['the year 1984'], '1985 x').documents).toEqual([]);
    expect(found(['harbour'], 'habour x', { exact: true }).documents).toEqual([]);
  });

  it('prefers the fewest edits, then the same first letter, then the commoner word', () => {
    expect(found(['gannet', 'gannets sing'], 'gannts x').corrected).toBe('gannets x');
    expect(found(['mast', 'cast', 'cast'], 'masr x').corrected).toBe('mast x');
    expect(found(['boat', 'boot', 'boot'], 'bozt x').corrected).toBe('boot x');
  });

  it('corrects a word wherever it stands in the query', () => {
    expect(found(['harbour light'], 'habour, light; Habour').corrected).toBe(
      'harbour, light; harbour',
    );
  });

  it('finds for a corrected query what it finds for the right one', () => {
    const texts = ['lamp oil', 'their oil', 'oil of the lamp'].map((each) => text(each));
    const found = (query: string) => search(texts, query, { termsOf: termsIn(texts) });
    expect(found('"lmap oil"').hits).toEqual(found('"lamp oil"').hits);
    expect(found('"lmap oil"').corrected).toBe('"lamp oil"');
    expect(found('thier lamp ').hits).toEqual(found('their lamp ').hits);
  });

  it('skips stopwords unless there is nothing else, or they are typed as acronyms', () => {
    const bodies = ['who was it', 'the harbour', 'WHO aid'];
    expect(found(bodies, 'the harbour').documents).toEqual([1]);
    expect(found(bodies, 'who ').documents).toEqual([2, 0]);
    expect(found(bodies, 'WHO harbour').documents).toHaveLength(3);
    expect(found(bodies, 'who harbour').documents).toEqual([1]);
  });

  it('finds a phrase only where its words follow one another', () => {
    const bodies = ['oil for the lamp', 'lamp oil', 'the lamp oil ran out', 'lamp and oil'];
    const texts = bodies.map((body) => text(body));
    const termsOf = termsIn(texts);
    const hits = search(texts, '"lamp oil"', { termsOf }).hits;
    expect(hits.map(({ document }) => document)).toEqual([1, 2]);
    expect(search(texts, '“lamp   OIL” gull', { termsOf }).total).toBe(2);
    // Without the texts, all of its words must stand there.
    expect(search(texts, '"lamp oil"').total).toBe(4);
    expect(search(texts, '"lamp gull"', { termsOf }).total).toBe(0);
  });

  it('leaves out what stands behind a minus, in all its forms', () => {
    const bodies = ['harbour lamp', 'harbour lamps', 'harbour'];
    expect(found(bodies, 'harbour -lamp').documents).toEqual([2]);
    expect(found(bodies, '-lamp').documents).toEqual([]);
    expect(found(bodies, 'harbour - lamp').documents).toHaveLength(3);
    expect(found(bodies, 'harbour-lamp').documents).toHaveLength(3);
  });

  it('finds Chinese by its characters, single ones too', () => {
    const bodies = ['使用微信支付', '支付方式', '相信', 'nothing'];
    expect(found(bodies, '微信').documents).toEqual([0]);
    expect(found(bodies, '信').documents).toEqual(expect.arrayContaining([0, 2]));
    expect(found(bodies, '微信支付').documents[0]).toBe(0);
  });

  it('finds Chinese phrases over signs and other scripts, and of one character', () => {
    const texts = ['在互联网大会，乌镇见', '使用WeChat支付', '防疫', '微信 WeChat'].map((each) =>
      text(each),
    );
    const documents = (query: string) =>
      search(texts, query, { termsOf: termsIn(texts) }).hits.map(({ document }) => document);
    expect(documents('"互联网大会，乌镇"')).toEqual([0]);
    expect(documents('"使用WeChat支付"')).toEqual([1]);
    expect(documents('"微信 WeChat"')).toEqual([3]);
    expect(documents('"疫"')).toEqual([2]);
    expect(documents('WeChat -"微信 WeChat"')).toEqual([1]);
    expect(documents('WeChat -用')).toEqual([3]);
  });

  it('stems each text by its own language', () => {
    const texts = [
      { ...text('the dies were cast'), language: 'en' },
      { ...text('die Katze'), language: 'de' },
      { ...text('Katzen am Hafen'), language: 'de' },
      { ...text('talot meren rannalla'), language: 'fi' },
    ];
    const documents = (query: string) => search(texts, query).hits.map(({ document }) => document);
    expect(documents('Katze ')).toEqual([1, 2]);
    expect(documents('dies ')).toEqual([0]);
    // No stemmer for Finnish: words are found as they are written.
    expect(documents('talot ')).toEqual([3]);
    expect(search(texts, 'talossa ', { exact: true }).total).toBe(0);
  });

  it('finds words without their accents, and initials without their dots', () => {
    expect(found(['la société', 'the U.N. said'], 'societe ').documents).toEqual([0]);
    expect(found(['la société', 'the U.N. said'], 'UN said').documents).toEqual([1]);
  });

  it('counts other evidence with the words, and alone', () => {
    const bodies = ['harbour', 'harbour', 'gull'];
    const evidence = [{ documents: [1, 2], occurrences: [1, 1], factor: 1 }];
    expect(found(bodies, 'harbour ', { evidence }).documents).toEqual([1, 0, 2]);
    expect(found(bodies, '', { evidence }).documents).toEqual([1, 2]);
  });

  it('gives only what is accepted, and counts only that', () => {
    const accept = (document: number): boolean => document > 0;
    const { hits, total } = search([text('gull'), text('gull')], 'gull', { accept });
    expect(hits.map(({ document }) => document)).toEqual([1]);
    expect(total).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['punctuation', '?!... -- "" \' -"'],
    ['a lone surrogate', '\ud83d'],
    ['an emoji', '😀'],
    ['only words to leave out', '-harbour -"oil lamp"'],
    ['null characters', '\0\0'],
  ])('finds nothing for %s', (_, query) => {
    expect(found(['harbour oil lamp', '1'], query)).toEqual({ documents: [], corrected: null });
  });

  it('answers ten thousand characters, of one word, of many and of quotes', () => {
    const bodies = ['harbour', 'lamp'];
    expect(found(bodies, 'x'.repeat(10_000)).documents).toEqual([]);
    expect(found(bodies, 'lamp '.repeat(2_000)).documents).toEqual([1]);
    expect(found(bodies, '"'.repeat(10_000)).documents).toEqual([]);
    expect(found(bodies, '-"a '.repeat(2_500)).documents).toEqual([]);
    const many = Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(' ');
    expect(found(bodies, `harbour ${many}`).documents).toEqual([0]);
  });

  it('finds terms named like what every object has', () => {
    expect(found(['the constructor', '__proto__'], 'constructor').documents).toEqual([0]);
    expect(found(['the constructor', '__proto__'], '__proto__').documents).toEqual([1]);
  });

  it('keeps searches of different indexes apart', () => {
    const one = openIndex(compileIndex([text('harbour')]));
    const other = openIndex(compileIndex([text('gull'), text('harbour')]));
    expect(searchIndex(one, 'harbour', PLAIN).hits[0]?.document).toBe(0);
    expect(searchIndex(other, 'harbour', PLAIN).hits[0]?.document).toBe(1);
    expect(searchIndex(one, 'gull', PLAIN).total).toBe(0);
  });
});

function text(body: string, title = ''): IndexedText {
  return { title, body, language: 'en' };
}

function search(
  texts: readonly IndexedText[],
  query: string,
  options: Partial<SearchOptions> = {},
) {
  return searchIndex(openIndex(compileIndex(texts)), query, { ...PLAIN, ...options });
}

function found(bodies: readonly string[], query: string, options: Partial<SearchOptions> = {}) {
  const texts = bodies.map((body) => text(body));
  const { hits, corrected } = search(texts, query, options);
  return { documents: hits.map(({ document }) => document), corrected };
}
