import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_RULES } from '../../src/core/settings/settings.ts';

const stored: Record<string, unknown> = {};
const local = {
  get: (key: string) => Promise.resolve({ [key]: stored[key] }),
  set: vi.fn((change: Record<string, unknown>) =>
    Promise.resolve(void Object.assign(stored, change)),
  ),
};
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
const { changeSettings, mute, readSettings, setSite, unmute } =
  await import('../../src/browser/settings.ts');

beforeEach(() => {
  delete stored.settings;
});

describe('the settings in storage', () => {
  it('keep every one of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ density: 'page' }),
      setSite('b.example', false),
      setSite('a.example', true),
      mute([{ topic: 'zoom', word: null, site: null }]),
    ]);
    const { density, sites, muted } = await readSettings();
    expect(density).toBe('page');
    expect(sites.map(({ site, read }) => [site, read])).toEqual([
      ['a.example', true],
      ['b.example', false],
    ]);
    expect(muted).toMatchObject([{ topic: 'zoom', word: null, site: null }]);
  });

  it('take a muting back', async () => {
    const [muting] = await mute([{ topic: 'zoom', word: 'zoom', site: 'a.example' }]);
    await unmute([muting!]);
    expect((await readSettings()).muted).toEqual([]);
  });

  it('tell what was not muted before', async () => {
    const [zoom, who] = ['zoom', 'who'].map((topic) => ({ topic, word: null, site: null }));
    await mute([zoom!]);
    expect(await mute([zoom!, who!, who!])).toMatchObject([who]);
  });

  it('mute no more than are ever read', async () => {
    const muted = Array.from({ length: MOST_RULES }, (_, number) => ({
      topic: String(number),
      ...{ word: null, site: null, since: '2026-11-27' },
    }));
    await changeSettings({ muted });
    await expect(mute([{ topic: 'zoom', word: null, site: null }])).rejects.toThrow(RangeError);
    expect((await readSettings()).muted).toHaveLength(MOST_RULES);
  });

  it('say when they cannot be kept, and go on', async () => {
    local.set.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(setSite('a.example', false)).rejects.toThrow('QuotaExceededError');
    await setSite('b.example', false);
    expect((await readSettings()).sites).toHaveLength(1);
  });
});
