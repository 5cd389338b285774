import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MuteQuery } from '../../src/core/protocol.ts';
import { areaIn } from './storage-area.ts';

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: areaIn(local), session: areaIn(session) },
    tabs: { query: () => Promise.resolve([]) },
  },
}));
const { cardMutings } = await import('../../src/browser/card-mutings.ts');
const { forgetCardNotes } = await import('../../src/browser/card-notes.ts');
const { readSettings } = await import('../../src/browser/settings.ts');

const { mute, unmute } = cardMutings((id) => Promise.resolve(id === 'zoom' || id === 'who'));
const page = { from: 'page', tab: 4, frame: 0, site: 'a.example', isPrivate: false } as const;
const here: MuteQuery = { topics: ['zoom'], word: 'Zoom', everywhere: false };
const everywhere: MuteQuery = { topics: ['zoom', 'who'], word: null, everywhere: true };

async function muted(): Promise<unknown> {
  return (await readSettings()).muted.map(({ topic, word, site }) => [topic, word, site]);
}

beforeEach(() => {
  local.clear();
  session.clear();
});

describe('what a card mutes', () => {
  it('is muted on the site that the browser tells, or everywhere', async () => {
    await mute(here, page);
    await mute(everywhere, page);
    expect(await muted()).toEqual([
      ['zoom', 'Zoom', 'a.example'],
      ['zoom', null, null],
      ['who', null, null],
    ]);
  });

  it('is taken back by the tab that muted it', async () => {
    await mute(here, page);
    await mute(everywhere, page);
    await unmute(everywhere, page);
    expect(await muted()).toEqual([['zoom', 'Zoom', 'a.example']]);
    expect([...session.keys()]).toHaveLength(1);
  });

  it('is not taken back by another tab, from another site, or with other words', async () => {
    await mute(here, page);
    await unmute(here, { ...page, tab: 5 });
    await unmute(here, { ...page, site: 'b.example' });
    await unmute({ ...here, word: null }, page);
    expect(await muted()).toEqual([['zoom', 'Zoom', 'a.example']]);
  });

  it('leaves no note of its site once the tab has closed', async () => {
    await mute(here, { ...page, isPrivate: true });
    await mute(here, { ...page, tab: 44 });
    session.delete('settings');
    await forgetCardNotes(4);
    expect([...session.keys()]).toMatchObject([expect.stringContaining('44')]);
    await unmute(here, { ...page, tab: 44 });
    expect(await muted()).toEqual([]);
  });

  it('takes nothing back that stood before', async () => {
    await mute(here, page);
    session.clear();
    await mute(here, page);
    await unmute(here, page);
    expect(await muted()).toEqual([['zoom', 'Zoom', 'a.example']]);
  });

  it('must be a topic, and on a site where it is not everywhere', async () => {
    await expect(mute({ ...here, topics: ['zoom', '__proto__'] }, page)).rejects.toThrow(
      'no topic "__proto__"',
    );
    await expect(mute(here, { ...page, site: null })).rejects.toThrow('no site');
    await expect(mute(here, { from: 'surface' })).rejects.toThrow('no site');
    expect(await muted()).toEqual([]);
  });

  it('of the sample in the extension’s own page is taken back there', async () => {
    await mute(everywhere, { from: 'surface' });
    await unmute(everywhere, page);
    expect(await muted()).toHaveLength(2);
    await unmute(everywhere, { from: 'surface' });
    expect(await muted()).toEqual([]);
  });

  it('on the site of a private window is kept in memory, and taken back there', async () => {
    const inPrivate = { ...page, isPrivate: true };
    await mute(here, inPrivate);
    expect(local.size).toBe(0);
    expect((await readSettings('private')).muted).toMatchObject([{ site: 'a.example' }]);
    await unmute(here, inPrivate);
    expect((await readSettings('private')).muted).toEqual([]);
    await mute(everywhere, inPrivate);
    expect(await muted()).toHaveLength(2);
  });
});
