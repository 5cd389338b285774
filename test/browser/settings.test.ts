import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const local = {
  get: (key: string) => Promise.resolve({ [key]: stored[key] }),
  set: vi.fn((change: Record<string, unknown>) =>
    Promise.resolve(void Object.assign(stored, change)),
  ),
};
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
const { changeSettings, forgetSite, mute, readSettings, setSite, unmute } =
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
      mute({ topic: 'zoom', word: null, site: null }),
    ]);
    const { density, sites, muted } = await readSettings();
    expect(density).toBe('page');
    expect(sites.map(({ site, read }) => [site, read])).toEqual([
      ['a.example', true],
      ['b.example', false],
    ]);
    expect(muted).toMatchObject([{ topic: 'zoom', word: null, site: null }]);
  });

  it('take a rule and a muting back', async () => {
    await setSite('a.example', false);
    const muting = await mute({ topic: 'zoom', word: 'zoom', site: 'a.example' });
    await forgetSite('a.example');
    await unmute(muting);
    expect(await readSettings()).toMatchObject({ sites: [], muted: [] });
  });

  it('say when they cannot be kept, and go on', async () => {
    local.set.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(setSite('a.example', false)).rejects.toThrow('QuotaExceededError');
    await setSite('b.example', false);
    expect((await readSettings()).sites).toHaveLength(1);
  });
});
