import { beforeAll, describe, expect, it } from 'vitest';
import { answerSearch } from '../../../src/core/archive/answer-search.ts';
import { answerTopic } from '../../../src/core/archive/answer-topic.ts';
import { answerTopics } from '../../../src/core/archive/answer-topics.ts';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { inLanguage } from '../../../src/core/archive/in-language.ts';
import { summariseArchive } from '../../../src/core/archive/summarise-archive.ts';
import type { TopicView } from '../../../src/core/protocol.ts';
import { harbourArchive } from './harbour.ts';

let archive: Archive;

beforeAll(() => {
  archive = harbourArchive();
});

function topicIn(language: string, id: string): TopicView['topic'] | undefined {
  const query = { id, order: 'newest', limit: 0 } as const;
  return answerTopic(inLanguage(archive, language), query)?.topic;
}

describe('an archive for readers of another language', () => {
  it.each(['zh-Hant', 'zh-TW', 'zh-HK'])('words its topics for those of %s', (language) => {
    expect(topicIn(language, 'elver-line')).toMatchObject({
      name: '埃爾弗航運',
      description: '這些範例虛構的渡輪公司。',
      language,
    });
  });

  it.each(['en', 'de', 'zh-Hans', 'zh-CN', 'zh', 'no language', ''])(
    'leaves them in their own words for those of %j',
    (language) => {
      expect(topicIn(language, 'elver-line')).toMatchObject({
        name: 'Elver Line',
        description: 'Ferry company that these fixtures made up.',
        language: 'en',
      });
    },
  );

  it('describes a topic that is called the same', () => {
    expect(topicIn('zh-TW', 'mara-quill')).toMatchObject({
      name: 'Mara Quill',
      description: '這些範例中埃爾弗航運的主管。',
      names: [],
    });
  });

  it('leaves a topic that has no translation in its own words', () => {
    expect(topicIn('zh-TW', 'norrbro')).toMatchObject({ name: 'Norrbro', language: 'en' });
  });

  it('shows the own name of a topic first beside another, and no more names of its language', () => {
    const names = topicIn('zh-TW', 'elver-line')?.names.map(({ text }) => text);
    expect(names).toEqual(['Elver Line', 'エルバー汽船', 'Ligne d’Elver', 'Elver-Linie']);
  });

  it("shows the name in the readers' language first where it does not word its topics for them", () => {
    const names = topicIn('de', 'elver-line')?.names.map(({ text }) => text);
    expect(names).toEqual(['Elver-Linie', '埃尔弗航运', 'エルバー汽船', 'Ligne d’Elver']);
  });

  it('lists no spelling that already stands as its name', () => {
    const query = { id: 'elver-line', order: 'newest', limit: 0 } as const;
    const spellings = (language: string): string[] =>
      answerTopic(inLanguage(archive, language), query)?.spellings.map(({ text }) => text) ?? [];
    expect(spellings('en')).toContain('Ligne d’Elver');
    expect(spellings('fr')).not.toContain('Ligne d’Elver');
    expect(spellings('fr')).toContain('Elver-Linie');
  });

  it('names topics so in every list', () => {
    const french = inLanguage(archive, 'fr');
    const named = summariseArchive(french).topics.map(({ topic }) => topic.name);
    expect(named).toContain('Port-d’Elver');
    expect(named).not.toContain('Port Elver');
  });

  it.each([
    ['fr', ['Apache', 'École', 'Pier 2', 'Pier 10', 'Zone', 'Örebro'], ['Örebro', 'Pier 2']],
    ['sv', ['Apache', 'École', 'Pier 2', 'Pier 10', 'Zone', 'Örebro'], ['Zone', 'Örebro']],
  ] as const)('lists those that are as frequent by the alphabet of %s', (language, names, pair) => {
    const [entity] = archive.entities;
    const alike = {
      ...inLanguage(archive, language),
      entities: names.map((name) => ({ ...entity!, id: `made-${name}`, name })),
      passagesOf: () => [0],
    };
    const listed = summariseArchive(alike).topics.map(({ topic }) => topic.name);
    expect(listed.filter((name) => (pair as readonly string[]).includes(name))).toEqual(pair);
    expect(listed.indexOf('École')).toBe(1);
    expect(listed.indexOf('Pier 10')).toBe(listed.indexOf('Pier 2') + 1);
  });

  it.each(['ja-JP-mac', 'no language'])('answers readers of %s, which is no tag', (language) => {
    expect(summariseArchive(inLanguage(archive, language)).topics.length).toBeGreaterThan(0);
  });

  it('marks what is searched for in the name that it shows', () => {
    const query = { text: 'elver', limit: 0, exact: false };
    const marked = (language: string): string[] => {
      const { topics } = answerSearch(inLanguage(archive, language), query);
      const found = topics.find(({ topic }) => topic.id === 'port-elver');
      return found?.marks.map(({ start, end }) => found.topic.name.slice(start, end)) ?? [];
    };
    expect(marked('en')).toEqual(['Elver']);
    expect(marked('fr')).toEqual(['Elver']);
  });

  it('is picked from by the names that it shows and by the others', () => {
    const picked = (text: string): unknown =>
      answerTopics(inLanguage(archive, 'fr'), { text, limit: 1 })[0];
    const topic = { id: 'port-elver', name: 'Port-d’Elver' };
    expect(picked('port-d’elv')).toMatchObject({ topic, name: { text: 'Port-d’Elver' } });
    expect(picked('埃尔弗港')).toMatchObject({ topic, name: { text: '埃尔弗港' } });
  });
});
