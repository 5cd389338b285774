import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { DEFAULTS, settingsFrom } = await import('../../src/browser/settings.ts');

describe('settings out of storage', () => {
  it('are the defaults where there are none', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULTS);
  });

  it('keep what fits and leave what does not', () => {
    const stored = { pausedSites: ['bank.example', 7], openDelay: 5, density: 'all' };
    expect(settingsFrom(stored)).toEqual({
      pausedSites: ['bank.example'],
      openDelay: DEFAULTS.openDelay,
      density: 'all',
    });
  });

  it('are whole, whatever storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { pausedSites, openDelay, density } = settingsFrom(stored);
        expect(pausedSites.every((site) => typeof site === 'string')).toBe(true);
        expect(openDelay).toBeGreaterThanOrEqual(100);
        expect(['all', 'block', 'page']).toContain(density);
      }),
    );
  });
});
