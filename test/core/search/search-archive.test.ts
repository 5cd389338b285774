import { describe, expect, it } from 'vitest';
import type { Archive, ArchivePassage } from '../../../src/core/archive/archive.ts';
import { compileIndex } from '../../../src/core/search/compile-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import { searchArchive } from '../../../src/core/search/search-archive.ts';
import { makeEntity } from './make-entity.ts';

const ENTITIES = [
  makeEntity('gull-society', ['Gull Society', 'Möwenverein', '海鸥会'], ['the Gulls']),
  makeEntity('harbour-board', ['Harbour Board', 'HB', '港务局']),
  makeEntity('who', ['World Harbour Office', 'WHO', 'Weltalt']),
];

/** Two articles; a passage names the entities in braces, by their place, and is about those behind the bar. */
const ARTICLES = [
  [
    'The Gull Society counts nests|0',
    'The Harbour Board pays for lamp oil|1',
    'Its members count nests by hand|about 0',
  ],
  ['The World Harbour Office lights lamps|2', 'Nothing of note in the rope trade|'],
];

describe('searchArchive', () => {
  const archive = makeArchive();

  it('finds passages by their words, and says of how many articles', () => {
    expect(found('lamps ')).toMatchObject({ passages: [3, 1], total: 2, articles: 2 });
    expect(found('rope')).toMatchObject({ passages: [4], total: 1, articles: 1 });
  });

  it('finds passages on a topic by its name in another language', () => {
    expect(found('海鸥会')).toMatchObject({
      passages: [0, 2],
      topics: ['gull-society'],
      meant: [0],
    });
    expect(found('Möwenverein')).toMatchObject({ passages: [0, 2], corrected: null });
  });

  it('marks in the name of a topic what answers, and nothing where another name does', () => {
    expect(found('harb').marks).toEqual([[{ start: 0, end: 7 }], [{ start: 6, end: 13 }]]);
    expect(found('海鸥会').marks).toEqual([[]]);
    expect(found('gukl society').marks[0]).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 12 },
    ]);
  });

  it('puts a passage that names the topic before one that is only about it', () => {
    expect(found('gull society nests ').passages).toEqual([0, 2]);
  });

  it.each([
    ['wrldo offise', 'world office'],
    ['wrldo offi', 'world office'],
    ['brard harbour ', 'board harbour '],
  ])('spells what no text is near as the name that it comes nearest to: %s', (typed, meant) => {
    expect(found(typed).corrected).toBe(meant);
    expect(found(typed, true).corrected).toBeNull();
  });

  it.each(['xyzzy harbour ', 'xyzzy', 'gust'])('leaves alone what is near no name: %s', (typed) => {
    expect(found(typed).corrected).toBeNull();
  });

  it('corrects a slip and looks for the topic that is meant', () => {
    expect(found('gukl society')).toMatchObject({
      passages: [0, 2],
      corrected: 'gull society',
      topics: ['gull-society'],
    });
  });

  it('takes names for right that no text holds', () => {
    expect(found('weltalt ').corrected).toBeNull();
    expect(found('weltalt ').passages).toEqual([3]);
  });

  it('looks for topics begun, or like what was typed, only where its words find nothing', () => {
    expect(found('möwenv')).toMatchObject({ passages: [0, 2], meant: [0] });
    expect(found('harb')).toMatchObject({ meant: [] });
    expect(found('möwenferein').meant).toEqual([0]);
    expect(found('mövenferain')).toMatchObject({ passages: [], topics: [] });
  });

  it('takes words as typed where that is asked for', () => {
    expect(found('gukl society', true)).toMatchObject({ corrected: null, passages: [0] });
  });

  it('leaves out what stands behind a minus, and does not take it for a topic', () => {
    expect(found('nests -gull').passages).toEqual([2]);
    expect(found('nests -海鸥会').topics).toEqual([]);
  });

  it('lists all but what stands behind a minus where nothing else is asked for', () => {
    expect(found('-gull').passages).toEqual([1, 2, 3, 4]);
    expect(found('language:de -"lights lamps"').passages).toEqual([4]);
  });

  it('finds phrases in headings, titles and texts', () => {
    expect(found('"lamp oil"').passages).toEqual([1]);
    expect(found('"oil lamp"').passages).toEqual([]);
    expect(found('"passage 2"').passages).toHaveLength(2);
    expect(found('"article 1"').passages).toEqual([3, 4]);
  });

  it('gives no more than the limit and counts all the same', () => {
    const { hits, total } = searchArchive(archive, { text: 'harbour', limit: 1, exact: false });
    expect(hits).toHaveLength(1);
    expect(total).toBe(2);
  });

  it.each(['', '  ', '?!', '\ud83d'])('finds nothing for %j', (text) => {
    expect(found(text)).toEqual({
      ...{ passages: [], topics: [], marks: [], meant: [] },
      ...{ total: 0, articles: 0, corrected: null },
    });
  });

  it.each([
    ['harbour year:2019', [1]],
    ['harbour year:2018-2020', [1]],
    ['harbour -year:2019', [3]],
    ['harbour year:2021-', [3]],
    ['harbour year:-2020', [1]],
    ['harbour year:soon', []],
    ['lamps publisher:"harbour news"', [1]],
    ['lamps publisher:harb year:2021', []],
    ['language:de', [3, 4]],
    ['Language:DE lamps', [3]],
    ['topic:gull-society', [0, 2]],
    ['topic:海鸥会', [0, 2]],
    ['topic:Möwenverein topic:WHO', [0, 2, 3]],
    ['topic:world', [3]],
    ['kind:org year:2019', [0, 1, 2]],
    ['kind:organization year:2019', [0, 1, 2]],
    ['language:en-gb', [0, 1, 2]],
    ['language:e', []],
    ['language:en -gull', [1, 2]],
    ['kind:person', []],
  ])('narrows %j down', (text, passages) => {
    expect(found(text)).toMatchObject({ passages, total: passages.length, corrected: null });
  });

  it('keeps the filters of a query that it corrects, and marks none of them', () => {
    expect(found('gukl year:2019')).toMatchObject({
      corrected: 'gull year:2019',
      passages: [0],
    });
  });

  it('helps a search out that finds next to nothing, by headings and titles', () => {
    expect(found('article0 ').passages).toEqual([0, 3]);
    expect(found('articl e 1 ').passages).toContain(3);
    expect(found('article0 ', true).passages).toEqual([]);
    expect(found('article0 year:2021').passages).toEqual([3]);
    expect(found('article0 -lamp').passages).toEqual([]);
  });

  function found(text: string, exact = false) {
    const { hits, topics, ...rest } = searchArchive(archive, { text, limit: 10, exact });
    return {
      ...rest,
      passages: hits.map(({ document }) => document),
      topics: topics.map(({ entity }) => ENTITIES[entity]!.id),
      marks: topics.map((topic) => topic.marks),
    };
  }
});

function makeArchive(): Archive {
  const passages = ARTICLES.flatMap((texts, article) =>
    texts.map((text, i) => makePassage(text, article, i + 1)),
  );
  const articles = ARTICLES.map((texts, i) => ({
    ...{ id: String(i), title: `Article ${i}`, author: null, url: null },
    publisher: i === 0 ? 'The Harbour News' : null,
    language: i === 0 ? 'en-GB' : 'de',
    published: { iso: String(2019 + 2 * i), precision: 'year' as const, estimated: null },
    ...{ first: ARTICLES.slice(0, i).flat().length, count: texts.length },
  }));
  const texts = passages.map(({ heading, text, article }) => ({
    ...{ title: `${heading}\n${articles[article]!.title}`, body: text, language: 'en' },
  }));
  const topicsOf = ({ mentions, about }: ArchivePassage): number[] => [
    ...mentions.map(({ entity }) => entity),
    ...about.map((id) => ENTITIES.findIndex((entity) => entity.id === id)),
  ];
  return {
    readers: 'en',
    translation: null,
    entities: ENTITIES,
    articles,
    passageCount: passages.length,
    passage: (index) => passages[index]!,
    articleOf: (index) => passages[index]!.article,
    passagesOf: (entity) =>
      [...passages.keys()].filter((i) => topicsOf(passages[i]!).includes(entity)),
    entityIndex: (id) => ENTITIES.findIndex((entity) => entity.id === id),
    articleIndex: (id) => Number(id),
    index: openIndex(compileIndex(texts)),
  } as Partial<Archive> as Archive;
}

function makePassage(source: string, article: number, number: number): ArchivePassage {
  const [text = '', topic = ''] = source.split('|');
  const entity = Number(topic.replace('about ', ''));
  const names = topic === '' || topic.startsWith('about') ? [] : [{ start: 4, end: 8, entity }];
  return {
    ...{ id: `${article}-${number}`, heading: `Passage ${number}`, text, source: [0] },
    ...{ article, number, language: 'en', mentions: names },
    about: topic.startsWith('about') ? [ENTITIES[entity]!.id] : [],
  };
}
