import { beforeAll, describe, expect, it } from 'vitest';
import { answerTopics } from '../../../src/core/archive/answer-topics.ts';
import type { Archive } from '../../../src/core/archive/archive.ts';
import { harbourArchive } from './harbour.ts';

let archive: Archive;

beforeAll(() => {
  archive = harbourArchive();
});

function picked(text: string, limit = 8): string[] {
  return answerTopics(archive, { text, limit }).map(({ topic }) => topic.name);
}

describe('picking topics', () => {
  it('gives those whose names answer to what is typed, with what of the name does', () => {
    const [first] = answerTopics(archive, { text: 'quil', limit: 8 });
    expect(first?.topic.name).toBe('Mara Quill');
    const { text, marks } = { ...first, text: first?.name.text ?? '' };
    expect(marks?.map(({ start, end }) => text.slice(start, end))).toEqual(['Quill']);
    expect(picked('elver').toSorted()).toEqual(['Elver Line', 'Port Elver']);
  });

  it('forgives a slip', () => {
    expect(picked('mara qiull')).toEqual(['Mara Quill']);
  });

  it('gives a topic by a name in another language, once', () => {
    const other = archive.entities.find(({ aliases }) =>
      aliases.some(({ use, language }) => use === 'name' && language === 'zh'),
    );
    const name = other?.aliases.find(({ language }) => language === 'zh')?.form ?? '';
    expect(answerTopics(archive, { text: name, limit: 8 })).toMatchObject([
      { topic: { id: other?.id }, name: { text: name, language: 'zh' } },
    ]);
  });

  it('gives no more than asked for, and none while nothing is typed', () => {
    expect(picked('e', 1)).toHaveLength(1);
    expect(picked('  ')).toEqual([]);
    expect(picked('xqzw')).toEqual([]);
  });
});
