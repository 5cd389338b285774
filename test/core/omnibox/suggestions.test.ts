import { describe, expect, it } from 'vitest';
import { asPlainText } from '../../../src/core/omnibox/description.ts';
import { suggestionsOf, type SuggestionWords } from '../../../src/core/omnibox/suggestions.ts';
import type { Excerpt, SearchAnswer } from '../../../src/core/protocol.ts';

const WORDS: SuggestionWords = {
  kind: (kind) => `a ${kind}`,
  excerpts: (count) => `${String(count)} excerpts`,
  citation: ({ title }) => `from ${title}`,
};

function excerpt(number: number, text: string, word?: string): Excerpt {
  const start = word === undefined ? 0 : text.indexOf(word);
  return {
    passage: `ferry-${String(number)}`,
    number,
    heading: '',
    text,
    marks: word === undefined ? [] : [{ start, end: start + word.length }],
    language: 'en',
    citation: {
      article: 'ferry',
      title: 'The Ferry',
      publisher: null,
      language: 'en',
      author: null,
      published: { iso: '2020-01-02', precision: 'day', estimated: null },
      url: null,
    },
    shared: [],
  };
}

function answer(topics: number, excerpts: readonly Excerpt[]): SearchAnswer {
  return {
    excerpts,
    total: excerpts.length,
    articles: 1,
    topics: Array.from({ length: topics }, (_, index) => ({
      topic: { id: `line-${String(index)}`, name: 'Elver Line', kind: 'organisation' as const },
      marks: [{ start: 0, end: 5 }],
      passages: 4,
    })),
    corrected: null,
  };
}

const LONG = `${'The harbour was quiet all morning. '.repeat(5)}Then the ferry came in, late as ever, with its lamps lit and nobody at the rail to throw a line.`;

describe('what the address bar suggests', () => {
  it('is topics by name, kind and size, what was typed marked in them', () => {
    const [first] = suggestionsOf(answer(1, []), WORDS);
    expect(first).toEqual({
      target: { page: 'topic', topic: 'line-0' },
      description: [
        { text: 'Elver', look: 'match' },
        { text: ' Line', look: 'plain' },
        { text: ' · a organisation · 4 excerpts', look: 'dim' },
      ],
    });
  });

  it('is excerpts with their source, by article and passage', () => {
    const [first] = suggestionsOf(answer(0, [excerpt(3, 'A ferry.', 'ferry')]), WORDS);
    expect(first?.target).toEqual({ page: 'article', article: 'ferry', passage: 3 });
    expect(asPlainText(first?.description ?? [])).toBe('A ferry. · from The Ferry');
  });

  it('cuts a long excerpt between words, with its match in sight', () => {
    const [first] = suggestionsOf(answer(0, [excerpt(1, LONG, 'ferry')]), WORDS);
    const { description = [] } = first ?? {};
    expect(description).toContainEqual({ text: 'ferry', look: 'match' });
    const line = asPlainText(description);
    expect(line).toMatch(/^… Then the ferry came in, .*[a-z] … · from The Ferry$/);
    expect(line.length).toBeLessThan(120);
    const [plain] = suggestionsOf(answer(0, [excerpt(1, LONG)]), WORDS);
    expect(asPlainText(plain?.description ?? [])).toMatch(/^The harbour .* … · from/);
    const [cjk] = suggestionsOf(answer(0, [excerpt(1, '港'.repeat(300))]), WORDS);
    expect(asPlainText(cjk?.description ?? [])).toBe(`${'港'.repeat(90)} … · from The Ferry`);
  });

  it('is six lines at most, two of them topics', () => {
    const many = Array.from({ length: 9 }, (_, index) => excerpt(index + 1, 'A ferry.'));
    const pages = suggestionsOf(answer(5, many), WORDS).map(({ target }) => target.page);
    expect(pages).toEqual(['topic', 'topic', 'article', 'article', 'article', 'article']);
  });
});
