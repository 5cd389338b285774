import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areaIn } from './storage-area.ts';

type Entered = (entered: string, disposition: string) => void;

const session = new Map<string, unknown>();
const done: unknown[] = [];
let isPrivate = false;
let enter: Entered = () => undefined;
const deaf = { addListener: () => undefined };
vi.mock('webextension-polyfill', () => ({
  default: {
    omnibox: {
      onInputStarted: deaf,
      onInputChanged: deaf,
      onInputEntered: { addListener: (listener: Entered) => (enter = listener) },
    },
    runtime: { getURL: (path: string) => path },
    storage: { session: areaIn(session) },
    tabs: {
      query: () => Promise.resolve([{ id: 4, windowId: 2, incognito: isPrivate }]),
      create: ({ url, active }: { url: string; active: boolean }) =>
        Promise.resolve(done.push(['new', url, active])),
      update: ({ url }: { url: string }) => Promise.resolve(done.push(['same', url])),
    },
  },
}));
const { serveOmnibox } = await import('../../src/browser/omnibox.ts');

serveOmnibox({
  suggest: () => Promise.resolve({ first: [], more: [] }),
  placeOf: (entered) => `q=${entered}`,
});

beforeEach(() => {
  session.clear();
  done.length = 0;
});

describe('what is entered behind the keyword', () => {
  it('opens where the reader wants it', async () => {
    isPrivate = false;
    for (const where of ['currentTab', 'newForegroundTab', 'newBackgroundTab'])
      enter('zoom', where);
    await vi.waitFor(() => expect(done).toHaveLength(3));
    expect(done).toEqual([
      ['same', 'archive.html#q=zoom'],
      ['new', 'archive.html#q=zoom', true],
      ['new', 'archive.html#q=zoom', false],
    ]);
    expect(session.size).toBe(0);
  });

  it('is in no address where it was entered in a private window', async () => {
    isPrivate = true;
    for (const where of ['currentTab', 'newForegroundTab', 'newBackgroundTab'])
      enter('zoom', where);
    await vi.waitFor(() => expect(done).toHaveLength(3));
    expect(new Set(done.map(String))).toEqual(new Set(['new,archive.html#private,true']));
    expect([...session.values()]).toEqual(['q=zoom']);
  });
});
