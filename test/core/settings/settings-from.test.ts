import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../src/core/settings/settings-from.ts';
import { DEFAULTS, DENSITIES, LOOKS, OPENINGS } from '../../../src/core/settings/settings.ts';

const since = '2026-11-03';

describe('settings out of storage', () => {
  it('are the defaults where there are none', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULTS);
  });

  it('keep what fits and leave what does not', () => {
    const rule = { site: '*.bank.example', read: false, since };
    const muting = { topic: 'zoom', word: 'Zoom', site: null, since };
    const stored = {
      newSites: 'ask',
      sites: [rule, 7, { site: 'Not A Host', read: true, since }],
      density: 'all',
      look: 'glitter',
      openDelay: 5,
      interfaceLanguage: 'klingon',
      languages: ['en', 'klingon'],
      muted: [muting, { topic: 'who' }],
      more: true,
    };
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULTS,
      newSites: 'ask',
      sites: [rule],
      density: 'all',
      languages: ['en'],
      muted: [muting],
    });
  });

  it.each([
    [true, 'on'],
    [false, 'off'],
    ['sometimes', DEFAULTS.newSites],
  ])('take %s for new sites as %s', (newSites, expected) => {
    expect(settingsFrom({ newSites }).newSites).toBe(expected);
  });

  it('have one rule a site, the later one', () => {
    const rules = [
      { site: 'b.example', read: true, since },
      { site: 'a.example', read: true, since },
      { site: 'b.example', read: false, since },
    ];
    expect(settingsFrom({ sites: rules }).sites).toEqual([rules[1], rules[2]]);
  });

  it('read all languages rather than none, and each once', () => {
    expect(settingsFrom({ languages: ['klingon'] }).languages).toBeNull();
    expect(settingsFrom({ languages: ['en', 'zh', 'en'] }).languages).toEqual(['en', 'zh']);
  });

  it('are of days that there are', () => {
    const rule = { site: 'a.example', read: true, since: '2026-02-30' };
    expect(settingsFrom({ sites: [rule] }).sites).toEqual([]);
  });

  it('are whole, whatever storage holds', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULTS));
    const stored = fc.oneof(fc.anything(), fc.dictionary(field, fc.anything()));
    fc.assert(
      fc.property(stored, (value) => {
        const settings = settingsFrom(value);
        expect(settingsFrom(settings)).toEqual(settings);
        expect(DENSITIES).toContain(settings.density);
        expect(LOOKS).toContain(settings.look);
        expect(OPENINGS).toContain(settings.opening);
        expect(settings.openDelay).toBeGreaterThanOrEqual(100);
        expect(settings.openDelay).toBeLessThanOrEqual(800);
      }),
    );
  });
});
