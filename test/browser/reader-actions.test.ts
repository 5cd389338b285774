import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => path } },
}));
const { readerActions } = await import('../../src/browser/reader-actions.ts');

describe('the address of a place in the archive', () => {
  const addressOn = (tab: { id: number; isPrivate: boolean } | null): string =>
    readerActions(
      () => tab,
      () => undefined,
    ).addressOf('q=zoom');

  it('is told on the page of an ordinary window', () => {
    expect(addressOn({ id: 1, isPrivate: false })).toBe('archive.html#q=zoom');
  });

  it('is not told on the page of a private one, nor before that is known', () => {
    expect(addressOn({ id: 1, isPrivate: true })).toBe('archive.html');
    expect(addressOn(null)).toBe('archive.html');
  });
});
