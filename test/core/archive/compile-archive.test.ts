import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { compileArchive } from '../../../src/core/archive/compile-archive.ts';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import {
  CASE_POLICIES,
  KINDS,
  REACHES,
  TRUSTS,
  USES,
  type Alias,
  type Article,
  type Entity,
  type TranslatedTopic,
  type Translation,
} from '../../../src/core/model.ts';
import type { Seeds } from '../../../src/core/seed/parse-seeds.ts';
import { harbourArchive, harbourSeeds } from './harbour.ts';

const word = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
  fc.constantFrom('微信', 'ВОЗ', 'naïve', '🏮', 'constructor', '__proto__', 'U+202E'),
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const alias: fc.Arbitrary<Alias> = fc.record({
  form: line,
  language: fc.constantFrom('en', 'zh', 'und'),
  case: fc.constantFrom(...CASE_POLICIES),
  trust: fc.constantFrom(...TRUSTS),
  use: fc.constantFrom(...USES),
});
const entities = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b-2', 'constructor', 'tencent', 'to-string', 'zoom'),
    name: line,
    kind: fc.constantFrom(...KINDS),
    description: line,
    reach: fc.constantFrom(...REACHES),
    aliases: fc.array(alias, { maxLength: 4 }),
    cues: fc.array(word, { maxLength: 3 }),
    against: fc.array(word, { maxLength: 3 }),
    unless: fc.array(line, { maxLength: 3 }),
  }) satisfies fc.Arbitrary<Entity>,
  { selector: ({ id }) => id },
);

function articlesAbout(ids: readonly string[]): fc.Arbitrary<Article[]> {
  const about = ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids));
  const passage = fc.record({
    heading: line,
    text: line,
    source: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 3 }),
    about,
  });
  const published = fc.constantFrom(
    { iso: '2017-12-09', precision: 'day', estimated: null } as const,
    { iso: '2020-04', precision: 'month', estimated: 'From what it says.' } as const,
    { iso: '2021', precision: 'year', estimated: null } as const,
  );
  const article = fc.record({
    id: fc.constantFrom('000', '001', 'B', 'a', 'a-1', 'prototype'),
    title: line,
    publisher: fc.option(line),
    author: fc.option(line),
    published,
    url: fc.option(fc.constant('https://example.org/')),
    language: fc.constantFrom('en', 'zh-Hant', 'de'),
    passages: fc.array(passage, { minLength: 1, maxLength: 4 }),
  });
  return fc.uniqueArray(article, { selector: ({ id }) => id }).map((list) =>
    list.map((each) => ({
      ...each,
      passages: each.passages.map((one, i) => ({ id: `${each.id}-${i + 1}`, ...one })),
    })),
  );
}

function translationsOf(ids: readonly string[]): fc.Arbitrary<Translation[]> {
  const topic = (id: string): fc.Arbitrary<TranslatedTopic> =>
    fc.record({ id: fc.constant(id), name: fc.option(line), description: line });
  const language = fc.constantFrom('ar', 'de', 'zh-Hans', 'zh-Hant');
  const topics = fc.shuffledSubarray([...ids]).chain((some) => fc.tuple(...some.map(topic)));
  return fc.uniqueArray(fc.record({ language, topics }), {
    selector: (translation) => translation.language,
  });
}

const seeds: fc.Arbitrary<Seeds> = entities.chain((list) =>
  fc.record({
    entities: fc.constant(list),
    articles: articlesAbout(list.map(({ id }) => id)),
    translations: translationsOf(list.map(({ id }) => id)),
  }),
);

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The articles of an archive as their sources had them. */
function articlesOf(archive: Archive): Article[] {
  return archive.articles.map(({ first, count, ...head }) => ({
    ...head,
    passages: Array.from({ length: count }, (_, i) => {
      const { id, heading, text, source, about } = archive.passage(first + i);
      return { id, heading, text, source, about };
    }),
  }));
}

/** The translations of an archive as their sources had them. */
function translationsIn({ entities: all, translations }: Archive): Translation[] {
  return translations.map(({ language, nameOf, descriptionOf }) => ({
    language,
    topics: all.flatMap(({ id }): TranslatedTopic[] => {
      const description = descriptionOf(id);
      return description === null ? [] : [{ id, name: nameOf(id), description }];
    }),
  }));
}

// Each run compiles an archive, which takes a tenth of a second on a busy machine.
describe('an archive', { timeout: 60_000 }, () => {
  it('gives back what it was compiled from, sorted', () => {
    fc.assert(
      fc.property(seeds, (source) => {
        const archive = openArchive(compileArchive(source));
        expect(archive.entities).toEqual(byId(source.entities));
        // What a heading names comes after what its author said.
        const about = new Map(
          source.articles.flatMap(({ id, passages }) =>
            passages.map((passage, i) => [`${id}-${i + 1}`, passage.about.length]),
          ),
        );
        const given = articlesOf(archive).map((article) => ({
          ...article,
          passages: article.passages.map((passage) => ({
            ...passage,
            about: passage.about.slice(0, about.get(passage.id)),
          })),
        }));
        expect(given).toEqual(byId(source.articles));
        const translations = [...source.translations].sort((a, b) =>
          a.language < b.language ? -1 : 1,
        );
        expect(translationsIn(archive)).toEqual(
          translations.map(({ language, topics }) => ({ language, topics: byId(topics) })),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('takes a passage to be about what its heading names', () => {
    const { articles, ...others } = harbourSeeds();
    const [first, ...rest] = articles;
    const [passage, ...following] = first?.passages ?? [];
    if (!first || !passage) throw new Error('expected a passage');
    const headed = { ...passage, heading: 'A storm off Sandholm Lighthouse', about: [] };
    const archive = openArchive(
      compileArchive({
        ...others,
        articles: [{ ...first, passages: [headed, ...following] }, ...rest],
      }),
    );
    const lighthouse = archive.entityIndex('sandholm-lighthouse') ?? -1;
    const found = archive.passagesOf(lighthouse).map((index) => archive.passage(index));
    expect(found.map(({ id }) => id)).toEqual([passage.id]);
    expect(found[0]?.about).toContain('sandholm-lighthouse');
  });

  it('is the same bytes whatever the order of its sources', () => {
    const source = harbourSeeds();
    const { translations } = source;
    const expected = compileArchive(source);
    expect(Buffer.compare(compileArchive(source), expected)).toBe(0);
    const shuffled = fc.record({
      articles: fc.shuffledSubarray([...source.articles], { minLength: source.articles.length }),
      entities: fc.shuffledSubarray([...source.entities], { minLength: source.entities.length }),
      translations: fc
        .shuffledSubarray([...translations], { minLength: translations.length })
        .map((all) =>
          all.map(({ language, topics }) => ({ language, topics: [...topics].reverse() })),
        ),
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(Buffer.compare(compileArchive(order), expected)).toBe(0);
      }),
      { numRuns: 8 },
    );
  });

  it('knows where its passages name entities, one article read as one page', () => {
    const archive = harbourArchive();
    const passage = archive.passage(archive.articles[0]?.first ?? 0);
    expect(passage.id).toBe('ferry-line-1');
    const named = passage.mentions.map(({ start, end, entity }) => [
      passage.text.slice(start, end),
      archive.entities[entity]?.id,
    ]);
    expect(named).toEqual([
      ['Elver Line', 'elver-line'],
      ['Port Elver', 'port-elver'],
      ['Sandholm', 'sandholm'],
      ['Mara Quill', 'mara-quill'],
    ]);
    const next = archive.passage((archive.articles[0]?.first ?? 0) + 1);
    const quill = next.mentions.filter(
      ({ entity }) => archive.entities[entity]?.id === 'mara-quill',
    );
    expect(quill).toHaveLength(1);
  });

  it('lists for each entity the passages that name it or are about it, ascending', () => {
    fc.assert(
      fc.property(seeds, (source) => {
        const archive = openArchive(compileArchive(source));
        for (const [index, { id }] of archive.entities.entries()) {
          const expected = Array.from({ length: archive.passageCount }, (_, i) => i).filter((i) => {
            const { mentions, about } = archive.passage(i);
            return about.includes(id) || mentions.some(({ entity }) => entity === index);
          });
          expect(archive.passagesOf(index)).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('counts passages from 1 within their article and names its language', () => {
    const archive = harbourArchive();
    const last = archive.passage(archive.passageCount - 1);
    expect([last.id, last.number, last.language]).toEqual(['winter-storm-1', 1, 'en']);
    expect(archive.articles[last.article]?.id).toBe('winter-storm');
  });

  it('finds entities and articles by id and knows nothing of other ids', () => {
    const archive = harbourArchive();
    expect(archive.entities[archive.entityIndex('sandholm') ?? -1]?.name).toBe('Sandholm');
    expect(archive.articles[archive.articleIndex('winter-storm') ?? -1]?.published.iso).toBe(
      '2019',
    );
    for (const id of ['', 'nowhere', 'constructor', '__proto__', 'toString']) {
      expect(archive.entityIndex(id)).toBeUndefined();
      expect(archive.articleIndex(id)).toBeUndefined();
    }
    expect(archive.passagesOf(10_000)).toEqual([]);
  });

  it.each([-1, 0.5, 6, 1e9, Number.NaN])('has no passage %d', (index) => {
    expect(harbourArchive().passageCount).toBe(6);
    expect(() => harbourArchive().passage(index)).toThrow(RangeError);
  });

  it('may hold nothing at all', () => {
    const archive = openArchive(compileArchive({ articles: [], entities: [], translations: [] }));
    expect([archive.articles, archive.entities, archive.passageCount]).toEqual([[], [], 0]);
  });

  it('is not compiled where its sources speak of an entity that is not among them', () => {
    const { articles, translations } = harbourSeeds();
    const none = { articles: [], entities: [], translations: [] };
    expect(() => compileArchive({ ...none, articles })).toThrow('unknown entity "elver-line"');
    expect(() => compileArchive({ ...none, translations })).toThrow('fr names an unknown entity');
  });
});
