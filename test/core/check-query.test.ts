import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_CHECKS } from '../../src/core/check-page-query.ts';
import { CHECKS, isFrameReport } from '../../src/core/check-query.ts';
import type { BrowseQuery, CardQuery, ToBackground } from '../../src/core/protocol.ts';

const card: CardQuery = {
  entities: ['tencent'],
  ask: false,
  around: {
    text: 'Tencent grew.',
    span: { start: 0, end: 7 },
    language: 'en',
    block: [{ entity: 'tencent', count: 1 }],
    page: [],
  },
};

const browse: BrowseQuery = {
  ...{ text: '', limit: 50, exact: false, order: 'newest', article: null },
  chosen: { publishers: [null, 'The Quay Record'], years: [2020], kinds: ['person'] },
};

const good: Record<keyof ToBackground, unknown> = {
  card,
  report: {
    state: 'done',
    words: 12,
    unmarked: 1,
    topics: [{ entity: 'who', count: 2, at: [0, 1] }],
  },
  getReady: null,
  loadCard: null,
  openArchive: 'article=002&passage=3',
  site: null,
  ownRules: null,
  openSettings: null,
  mute: { topics: ['tencent'], word: null, everywhere: true },
  unmute: { topics: ['tencent', 'wuzhen'], word: '腾讯', everywhere: false },
  isVisit: null,
  remember: { word: 'Zoom', topic: 'zoom' },
  forget: { word: 'Zoom', topic: null },
  page: { tab: 3 },
  setVisit: { tab: 3, on: true },
  search: { text: '微信', limit: 10, exact: false },
  browse,
  article: { id: '002' },
  topic: { id: 'constructor', order: 'newest', limit: 50 },
  topics: { text: 'ten', limit: 8 },
  archive: null,
};

function many(count: number): unknown {
  return { topics: Array.from({ length: count }, String), word: null, everywhere: true };
}

const kinds = Object.keys(good) as (keyof ToBackground)[];

describe('a query that arrives', () => {
  it.each(kinds)('passes where it has the form of %s', (kind) => {
    expect(CHECKS[kind](good[kind])).toBe(true);
  });

  it.each([
    ['a field too many', 'card', { ...card, more: 1 }],
    ['a field too few', 'search', { text: 'x', limit: 1 }],
    ['no entity', 'card', { ...card, entities: [] }],
    [
      'a text beyond the limit',
      'card',
      { ...card, around: { ...card.around, text: 'x'.repeat(4001) } },
    ],
    ['an empty span', 'card', { ...card, around: { ...card.around, span: { start: 2, end: 2 } } }],
    ['a count below nothing', 'page', { tab: -1 }],
    ['a count that is no number', 'page', { tab: Number.NaN }],
    [
      'a place off the page',
      'report',
      { state: 'done', words: 0, unmarked: 0, topics: [{ entity: 'x', count: 1, at: [1.1] }] },
    ],
    ['an unknown order', 'browse', { ...browse, order: 'worst' }],
    ['an unknown kind', 'browse', { ...browse, chosen: { ...browse.chosen, kinds: ['ghost'] } }],
    ['a year in words', 'browse', { ...browse, chosen: { ...browse.chosen, years: ['2020'] } }],
    ['an unknown state', 'report', { state: 'gone', words: 0, unmarked: 0, topics: [] }],
    ['an address instead of a place', 'openArchive', 'https://example.org/'],
    ['a place with a script', 'openArchive', 'topic="><script>'],
    ['a field from the prototype', 'article', Object.create({ id: 'x' })],
    ['a prototype as a field', 'article', JSON.parse('{"__proto__":{"id":"x"},"id":"x"}')],
    ['nothing to mute', 'mute', { topics: [], word: null, everywhere: true }],
    ['a site that is named', 'mute', { topics: ['x'], word: null, site: 'bank.example' }],
    ['no word', 'unmute', { topics: ['x'], word: '', everywhere: true }],
    ['more topics than a word has senses', 'mute', many(21)],
  ] as const)('is refused with %s', (_, kind, query) => {
    expect(CHECKS[kind](query)).toBe(false);
  });

  it('is answered with yes or no, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.anything(), (kind, query) => {
        expect(typeof CHECKS[kind](query)).toBe('boolean');
      }),
    );
  });
});

describe('what a page script is asked', () => {
  it.each([
    ['report', null, true],
    ['report', {}, false],
    ['jump', { entity: 'who', occurrence: 0 }, true],
    ['jump', { entity: 'who', occurrence: -1 }, false],
    ['walk', { step: -1 }, true],
    ['walk', { step: 2 }, false],
  ] as const)('is %s with %j: %s', (kind, query, fits) => {
    expect(PAGE_CHECKS[kind](query)).toBe(fits);
  });
});

describe('what a page script answers', () => {
  it('is its report, or nothing', () => {
    expect(isFrameReport(good.report)).toBe(true);
    expect(isFrameReport({ ...(good.report as object), state: 'owned' })).toBe(false);
    expect(isFrameReport(null)).toBe(false);
  });
});
