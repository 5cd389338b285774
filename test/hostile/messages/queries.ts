import type { BrowseQuery, CardQuery, ToBackground } from '../../../src/core/protocol.ts';

const CARD: CardQuery = {
  entities: ['tencent'],
  ask: false,
  around: {
    text: 'Tencent spoke of WeChat.',
    span: { start: 0, end: 7 },
    language: 'en',
    block: [{ entity: 'tencent', count: 1 }],
    page: [{ entity: 'tencent', count: 1 }],
  },
};

const BROWSE: BrowseQuery = {
  ...{ text: '', limit: 50, exact: false, order: 'newest', article: null },
  chosen: { publishers: [null], years: [2020], kinds: ['person'] },
};

/** A query of each kind as it should be. */
export const QUERIES: { readonly [K in keyof ToBackground]: unknown } = {
  card: CARD,
  getReady: null,
  report: {
    ...{ state: 'done', words: 4, unmarked: 0 },
    topics: [{ entity: 'tencent', count: 1, at: [0.5] }],
  },
  loadCard: null,
  openArchive: 'topic=tencent',
  openSettings: null,
  site: null,
  ownRules: null,
  mute: { topics: ['tencent'], word: 'x', everywhere: true },
  unmute: { topics: ['tencent'], word: 'x', everywhere: true },
  isVisit: null,
  remember: { word: 'x', topic: 'tencent' },
  forget: { word: 'x', topic: 'tencent' },
  page: { tab: 1 },
  setVisit: { tab: 1, on: true },
  search: { text: 'censorship', limit: 10, exact: false },
  browse: BROWSE,
  article: { id: '003' },
  topic: { id: 'tencent', order: 'newest', limit: 5 },
  topics: { text: 'ten', limit: 8 },
  archive: null,
};

/** What a page script must never be answered: whatever lists, searches or tells of other tabs. */
export const PRIVILEGED = [
  'page',
  'setVisit',
  'search',
  'browse',
  'article',
  'topic',
  'topics',
  'archive',
] as const;
