import { beforeEach, describe, expect, it, vi } from 'vitest';

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
const { siteOf } = await import('../../src/browser/serve.ts');

const page = {
  id: 'sidelight',
  url: 'https://news.example/a',
  tab: { id: 4, url: 'https://news.example/' },
  frameId: 2,
};
const popup = { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' };

function ask(kind: string, query: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = listeners[0]?.({ sidelight: 1, kind, query }, sender, resolve);
    if (taken !== true) resolve(undefined);
  });
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
  site: vi.fn((_: null, { site }: { site: string | null }) => site),
  page: vi.fn(),
  search: vi.fn(),
  browse: vi.fn(),
  article: vi.fn(() => null),
  topic: vi.fn(() => null),
  archive: vi.fn(),
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
    });
  });

  it.each(['search', 'article', 'topic', 'archive', 'page'])(
    'does not answer %s to a page script',
    async (kind) => {
      const query = {
        search: { text: 'a', limit: 1, exact: false },
        page: { tab: 1 },
        archive: null,
      };
      const asked = (query as Record<string, unknown>)[kind] ?? { id: 'x' };
      expect(await ask(kind, kind === 'archive' ? null : asked, page)).toMatchObject({ ok: false });
      expect(answers[kind as keyof typeof answers]).not.toHaveBeenCalled();
    },
  );

  it('answers its own pages', async () => {
    expect(await ask('topic', { id: 'x', order: 'newest', limit: 9 }, popup)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('refuses what has another form', async () => {
    expect(await ask('topic', { id: 7, order: 'newest', limit: 9 }, popup)).toMatchObject({
      ok: false,
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'drop everything'])(
    'has no answer to %s',
    async (kind) => {
      expect(await ask(kind, null, popup)).toMatchObject({ ok: false });
    },
  );

  it('does not listen to another extension, or to what is no question', async () => {
    expect(await ask('archive', null, { ...popup, id: 'other' })).toMatchObject({ ok: false });
    expect(listeners[0]?.('hello', popup, () => undefined)).toBeUndefined();
  });

  it('sends a failure back in words', async () => {
    const around = { text: 'x', span: { start: 0, end: 1 }, language: '', block: [], page: [] };
    expect(await ask('card', { entities: ['x'], ask: false, around }, page)).toEqual({
      ok: false,
      error: 'the archive has no topic "x"',
    });
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
