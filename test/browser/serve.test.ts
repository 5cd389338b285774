import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refusal } from '../../src/core/protocol.ts';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
const listeners: Listener[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'sidelight',
      getURL: (path: string) => `chrome-extension://sidelight/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));
const { serveBackground } = await import('../../src/browser/serve-background.ts');
const { servePage } = await import('../../src/browser/serve-page.ts');
const { siteOf } = await import('../../src/browser/serve.ts');

const page = {
  id: 'sidelight',
  url: 'https://news.example/a',
  tab: { id: 4, url: 'https://news.example/', incognito: false },
  frameId: 2,
};
const popup = { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' };

function ask(kind: string, query: unknown, sender: unknown): Promise<unknown> {
  return send({ sidelight: 1, kind, query }, sender);
}

function send(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    if (listeners[0]?.(message, sender, resolve) !== true) resolve(undefined);
  });
}

function refused(code: Refusal): object {
  return { ok: false, error: { code } };
}

const answers = {
  card: vi.fn(() => {
    throw new RangeError('the archive has no topic "x"');
  }),
  report: vi.fn(() => null),
  getReady: vi.fn(() => null),
  loadCard: vi.fn(() => null),
  openArchive: vi.fn(() => null),
  openSettings: vi.fn(() => null),
  ownRules: vi.fn(() => ({ sites: [], muted: [] })),
  mute: vi.fn(() => null),
  unmute: vi.fn(() => null),
  remember: vi.fn(() => null),
  forget: vi.fn(() => null),
  isVisit: vi.fn(() => false),
  setVisit: vi.fn(() => null),
  site: vi.fn((_: null, { site }: { site: string | null }) => site),
  page: vi.fn(),
  search: vi.fn(),
  browse: vi.fn(),
  article: vi.fn(() => null),
  topic: vi.fn(() => null),
  topics: vi.fn(() => []),
  archive: vi.fn(() => ({ articles: [], passages: 0, topics: [] })),
};

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  serveBackground(answers);
});

describe('the background', () => {
  it('answers a page script’s own questions, knowing its frame and site', async () => {
    expect(await ask('site', null, page)).toEqual({ ok: true, value: 'news.example' });
    expect(answers.site).toHaveBeenCalledWith(null, {
      from: 'page',
      tab: 4,
      frame: 2,
      site: 'news.example',
      isPrivate: false,
    });
  });

  it.each([
    ['search', { text: 'a', limit: 1, exact: false }],
    ['article', { id: 'x' }],
    ['topic', { id: 'x', order: 'newest', limit: 9 }],
    ['topics', { text: 'x', limit: 8 }],
    ['archive', null],
    ['page', { tab: 1 }],
    ['setVisit', { tab: 1, on: true }],
    [
      'browse',
      {
        ...{ text: '', limit: 50, exact: false, order: 'newest', article: null },
        chosen: { publishers: [], years: [], kinds: [] },
      },
    ],
  ] as const)('answers %s to its own pages, never to a page script', async (kind, query) => {
    expect(await ask(kind, query, page)).toMatchObject(refused('notForYou'));
    expect(answers[kind]).not.toHaveBeenCalled();
    expect(await ask(kind, query, popup)).toMatchObject({ ok: true });
  });

  it('is asked nothing by whoever has neither tab nor address', async () => {
    expect(await ask('archive', null, { id: 'sidelight' })).toMatchObject(refused('notForYou'));
    expect(await ask('site', null, { id: 'sidelight' })).toMatchObject(refused('notForYou'));
  });

  it.each(['https://sidelight/popup.html', 'chrome-extension://sidelights/popup.html'])(
    'does not take %s for a page of its own',
    async (url) => {
      expect(await ask('archive', null, { id: 'sidelight', url })).toMatchObject(
        refused('notForYou'),
      );
    },
  );

  it('answers its own pages', async () => {
    expect(await ask('topic', { id: 'x', order: 'newest', limit: 9 }, popup)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('refuses what has another form', async () => {
    expect(await ask('topic', { id: 7, order: 'newest', limit: 9 }, popup)).toMatchObject(
      refused('malformed'),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'drop everything'])(
    'has no answer to %s',
    async (kind) => {
      expect(await ask(kind, null, popup)).toMatchObject(refused('unknown'));
    },
  );

  it('does not listen to another extension', async () => {
    expect(await ask('archive', null, { ...popup, id: 'other' })).toMatchObject(
      refused('notForYou'),
    );
    expect(await ask('site', null, { ...page, id: 'other' })).toMatchObject(refused('notForYou'));
  });

  it.each([['hello'], [null], [{ sidelight: 2, kind: 'archive' }], [{ sidelight: 1, kind: 3 }]])(
    'says of %j that it is no question',
    async (message) => {
      expect(await send(message, popup)).toMatchObject(refused('noQuestion'));
    },
  );

  it('sends a failure back in words', async () => {
    const around = { text: 'x', span: { start: 0, end: 1 }, language: '', block: [], page: [] };
    expect(await ask('card', { entities: ['x'], ask: false, around }, page)).toEqual({
      ok: false,
      error: { code: 'failed', message: 'the archive has no topic "x"' },
    });
  });
});

describe('a page script', () => {
  const pages = { report: vi.fn(() => null), jump: vi.fn(() => null), walk: vi.fn(() => null) };
  beforeEach(() => {
    listeners.length = 0;
  });

  it('answers the background and the extension’s pages, and no other page script', async () => {
    servePage(pages as never);
    expect(await ask('walk', { step: 1 }, { id: 'sidelight' })).toEqual({ ok: true, value: null });
    expect(await ask('walk', { step: 1 }, popup)).toEqual({ ok: true, value: null });
    expect(await ask('walk', { step: 1 }, page)).toMatchObject(refused('notForYou'));
    expect(await ask('walk', { step: 9 }, popup)).toMatchObject(refused('malformed'));
  });

  it('on a page of the extension is silent about what it does not answer', async () => {
    servePage(pages as never, false);
    expect(await ask('archive', null, popup)).toBeUndefined();
    expect(await send('hello', popup)).toBeUndefined();
    expect(await ask('walk', { step: 1 }, popup)).toEqual({ ok: true, value: null });
  });
});

describe('a site', () => {
  it.each([
    ['https://News.example:8443/a?b', 'news.example'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['file:///tmp/a.html', 'file'],
    ['chrome://settings', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
