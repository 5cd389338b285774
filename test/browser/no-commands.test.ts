import { describe, expect, it, vi } from 'vitest';

// As Firefox for Android has it.
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => 'en' },
    runtime: { id: 'sidelight', getURL: (path: string) => `moz-extension://sidelight/${path}` },
  },
}));
const { browserSettings } = await import('../../src/browser/browser-settings.ts');
const { keysOf, readShortcuts } = await import('../../src/browser/shortcuts.ts');

describe('a browser without keyboard commands', () => {
  it('has no shortcuts', async () => {
    const shortcuts = await readShortcuts();
    expect(shortcuts).toEqual([]);
    expect(keysOf('next-mention', shortcuts)).toBe('');
  });

  it('has no settings for them', () => {
    expect(browserSettings()).toEqual({ shortcuts: null, permissions: null });
  });
});
