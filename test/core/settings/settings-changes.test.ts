import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isNoChange } from '../../../src/core/settings/settings-changes.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { anySettings } from './any-settings.ts';

const since = '2026-11-03';

describe('the changes that settings bring', () => {
  it('are none between the same', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(isNoChange(changesBetween(settings, settings))).toBe(true);
      }),
    );
  });

  it('are undone by the changes back', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (now, next) => {
        const there = changesBetween(now, next);
        const back = changesBetween(next, now);
        expect(back.single).toEqual(there.single);
        expect(back.sites.added).toEqual(there.sites.removed);
        expect(back.sites.changed).toHaveLength(there.sites.changed.length);
        expect(back.muted.removed).toEqual(there.muted.added);
        expect(back.senses.removed).toEqual(there.senses.added);
        expect(isNoChange(there)).toBe(isNoChange(back));
      }),
    );
  });

  it('name what differs, and not the days of choosing', () => {
    const rule = { site: 'a.example', read: true, since };
    const muting = { topic: 'zoom', word: null, site: null, since };
    const now = { ...DEFAULTS, sites: [rule, { ...rule, site: 'b.example' }], muted: [muting] };
    const next = {
      ...DEFAULTS,
      density: 'all' as const,
      interfaceLanguage: 'ar' as const,
      languages: ['en'],
      sites: [
        { ...rule, since: '2027-01-01' },
        { ...rule, site: 'b.example', read: false },
        { ...rule, site: 'c.example' },
      ],
      muted: [{ ...muting, site: 'a.example' }],
    };
    expect(changesBetween(now, next)).toEqual({
      senses: { added: [], removed: [] },
      single: ['density', 'interfaceLanguage', 'languages'],
      sites: { added: [next.sites[2]], removed: [], changed: [next.sites[1]] },
      muted: { added: next.muted, removed: now.muted },
    });
  });
});
