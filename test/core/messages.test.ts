import { describe, expect, it } from 'vitest';
import { messagesIn, messagesOf } from '../locales/messages-file.ts';

describe('a count', () => {
  it('is said in the six forms of Arabic, three of them without a figure', () => {
    const arabic = messagesIn('ar');
    const said = [0, 1, 2, 3, 11, 100, 1_000].map((count) =>
      arabic.findCount('mentionCount', count, []),
    );
    expect(said).toEqual([
      'لا إشارات',
      'إشارة واحدة',
      'إشارتان',
      '3 إشارات',
      '11 إشارة',
      '100 إشارة',
      '1,000 إشارة',
    ]);
  });

  it('is said in the one form of Chinese and Japanese', () => {
    expect(messagesIn('zh_CN').findCount('mentionCount', 1, [])).toBe('1 处提及');
    expect(messagesIn('zh_TW').findCount('mentionCount', 2, [])).toBe('2 處提及');
    expect(messagesIn('ja').findCount('mentionCount', 1_840, [])).toBe('言及 1,840 件');
  });

  it('is singular for nought in French, and not in Spanish, and has “de” after a million', () => {
    const say = (folder: string, count: number) =>
      messagesIn(folder).findCount('topicCount', count, []).replace(/\s/gu, ' ');
    expect([0, 1, 2, 1_000_000].map((count) => say('fr', count))).toEqual([
      '0 sujet',
      '1 sujet',
      '2 sujets',
      '1 000 000 de sujets',
    ]);
    expect([0, 1, 2, 1_000_000].map((count) => say('es', count))).toEqual([
      '0 temas',
      '1 tema',
      '2 temas',
      '1.000.000 de temas',
    ]);
  });

  it('bends the noun that follows a preposition', () => {
    const german = messagesIn('de');
    const say = (articles: number) =>
      german.findCount('excerptsInArticles', articles, ['9 Auszüge']);
    expect([1, 4].map(say)).toEqual(['9 Auszüge in 1 Artikel', '9 Auszüge in 4 Artikeln']);
  });

  it('falls back on the general form of its language, then on nothing', () => {
    const polish = messagesOf({ locale: { message: 'pl' }, word_other: { message: 'słowa' } });
    expect([1, 2, 5].map((count) => polish.findCount('word', count, []))).toEqual(
      Array(3).fill('słowa'),
    );
    expect(polish.findCount('name', 1, [])).toBe('');
  });

  it('speaks English where a language has nothing, as browsers fall back', () => {
    const fallen = messagesOf({
      locale: { message: 'ar' },
      word_one: { message: 'one word' },
      word_other: { message: 'words' },
    });
    expect([0, 1, 2, 3, 11, 100].map((count) => fallen.findCount('word', count, []))).toEqual([
      'words',
      'one word',
      ...Array<string>(4).fill('words'),
    ]);
  });
});

describe('a message', () => {
  it('isolates a name that runs the other way, and no other', () => {
    expect(messagesIn('ar').find('after', ['Le Monde'])).toBe('بحسب \u2068Le Monde\u2069');
    expect(messagesIn('ar').find('after', ['الجزيرة'])).toBe('بحسب الجزيرة');
    expect(messagesIn('en').find('after', ['الجزيرة'])).toBe('After \u2068الجزيرة\u2069');
    expect(messagesIn('ja').find('after', ['Le Monde'])).toBe('Le Monde に基づく');
  });

  it('takes its direction from its language', () => {
    expect(messagesIn('ar').direction).toBe('rtl');
    expect(messagesIn('zh_TW').direction).toBe('ltr');
    expect(messagesOf({}).locale).toBe('en');
  });
});
