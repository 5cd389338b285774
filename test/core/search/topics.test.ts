import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopics, isNameTerm } from '../../../src/core/search/topics.ts';
import { anyText } from '../text/any-text.ts';
import { makeEntity } from './make-entity.ts';

const ENTITIES = [
  makeEntity('china', ['China', '中国', 'Китай'], ['Chinese']),
  makeEntity('great-firewall', ['Great Firewall', 'Great Firewall of China', '防火长城']),
  makeEntity('tencent', ['Tencent', 'Tecent', '腾讯']),
  makeEntity('tencent-meeting', ['Tencent Meeting', '腾讯会议']),
  makeEntity('wechat', ['WeChat', 'Weixin', '微信']),
  makeEntity('who', ['World Health Organization', 'WHO', 'W.H.O.', '世界卫生组织']),
  makeEntity('wto', ['Organisation mondiale du commerce', 'Światowa Organizacja Handlu']),
  makeEntity('constructor', ['constructor']),
];
const TOPICS = { entities: ENTITIES, translation: null };

describe('findTopics', () => {
  it.each([
    ['a name in any letters', 'WECHAT', ['wechat']],
    ['a name in another language', '微信', ['wechat']],
    ['a name within a longer search', 'who uses wechat in 中国 today', ['wechat', 'china']],
    ['a name with its article', 'the great firewall', ['great-firewall']],
    ['an acronym with and without dots', 'w.h.o.', ['who']],
    ['an acronym alone, though it reads as a stopword', 'who', ['who']],
    ['an acronym among other words, where it is typed as one', 'WHO aid', ['who']],
    ['a name without its accents', 'swiatowa organizacja handlu', ['wto']],
    ['the beginning of a name', 'wech', ['wechat']],
    ['the beginning of a word of a name', 'firew', ['great-firewall']],
    ['the beginning of a Chinese name', '世界卫', ['who']],
    ['the last words of a search as a beginning', 'who built the great firew', ['great-firewall']],
    ['a known misspelling', 'tecent', ['tencent']],
    ['a slip', 'wehcat', ['wechat']],
    ['a slip in a long name', 'world haelth organisation', ['who']],
    ['joined words', 'greatfirewall', ['great-firewall']],
    ['a name like what every object has', 'constructor', ['constructor']],
  ])('finds %s', (_, text, expected) => {
    expect(ids(text).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['punctuation', '?!'],
    ['a stopword among other words', 'lamp for those who read'],
    ['a lone letter', 'w'],
    ['words that are like no name', 'zzgarblezz'],
    ['a stopword', 'the'],
    ['a lone surrogate', '\ud83d'],
  ])('finds none for %s', (_, text) => {
    expect(ids(text)).not.toContain('who');
    if (text !== 'lamp for those who read') expect(ids(text)).toEqual([]);
  });

  it('puts whole names before begun ones, and the shorter name before the longer', () => {
    expect(ids('tencent')).toEqual(['tencent', 'tencent-meeting']);
    expect(ids('tencent meeting')).toEqual(['tencent-meeting', 'tencent']);
    expect(ids('tenc')).toEqual(['tencent', 'tencent-meeting']);
    expect(by('tencent')).toEqual(['named', 'begun']);
    expect(by('tencnt')).toEqual(['misspelt']);
  });

  it('says of guesses which letters of the name fit, and nothing of other answers', () => {
    expect(letters('firew')).toEqual([[]]);
    expect(letters('tecnent')[0]?.length).toBeGreaterThan(0);
    expect(letters('腾迅会议')).toEqual([[]]);
  });

  it('gives at most five, each once, with letters inside its name, for any search', () => {
    const many = [
      ...ENTITIES,
      ...Array.from({ length: 20 }, (_, i) => makeEntity(`t${i}`, [`Tencent ${i}`])),
    ];
    const text = fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...'tenc wha微信') }));
    fc.assert(
      fc.property(text, (typed) => {
        const hits = findTopics({ entities: many, translation: null }, typed);
        expect(hits.length).toBeLessThanOrEqual(5);
        expect(new Set(hits.map(({ entity }) => entity)).size).toBe(hits.length);
        for (const { entity, letters: spans } of hits) {
          for (const span of spans) expect(span.end).toBeLessThanOrEqual(many[entity]!.name.length);
        }
      }),
    );
  });

  it('answers a search of ten thousand characters', () => {
    expect(ids('wechat '.repeat(1_500))).toEqual(['wechat']);
    expect(ids('x'.repeat(10_000))).toEqual([]);
  });
});

describe('isNameTerm', () => {
  it('knows the words of all names, in their plain spelling', () => {
    expect(isNameTerm(TOPICS, 'weixin')).toBe(true);
    expect(isNameTerm(TOPICS, 'swiatowa')).toBe(true);
    expect(isNameTerm(TOPICS, 'weixi')).toBe(false);
  });
});

function ids(text: string): string[] {
  return findTopics(TOPICS, text).map(({ entity }) => ENTITIES[entity]!.id);
}

function by(text: string): string[] {
  return findTopics(TOPICS, text).map((hit) => hit.by);
}

function letters(text: string) {
  return findTopics(TOPICS, text).map((hit) => hit.letters);
}
