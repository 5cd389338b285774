import { beforeEach, expect, it, vi } from 'vitest';
import { areaIn } from './storage-area.ts';

const session = new Map<string, unknown>();
const told = vi.fn(() => Promise.reject(new Error('Receiving end does not exist')));
let url = '';
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session: areaIn(session) },
    tabs: { get: () => Promise.resolve({ url }), sendMessage: told },
  },
}));
const { isVisit, setVisit } = await import('../../src/browser/visits.ts');

beforeEach(() => {
  session.clear();
  told.mockClear();
  url = 'https://ledger.test/story';
});

it('is of one tab and one site, and its page scripts are told', async () => {
  await setVisit(4, true);
  expect(told).toHaveBeenCalledWith(4, { sidelight: 1, kind: 'visit', query: null });
  expect(await isVisit(4, 'ledger.test')).toBe(true);
  expect(await isVisit(5, 'ledger.test')).toBe(false);
});

it('ends at another site, and stays ended on the way back', async () => {
  await setVisit(4, true);
  expect(await isVisit(4, 'other.test')).toBe(false);
  expect(await isVisit(4, 'ledger.test')).toBe(false);
});

it('ends at a word of the reader’s', async () => {
  await setVisit(4, true);
  await setVisit(4, false);
  expect(await isVisit(4, 'ledger.test')).toBe(false);
  expect(session.size).toBe(0);
});

it('is of no page without a site', async () => {
  url = 'about:blank';
  await setVisit(4, true);
  expect(await isVisit(4, null)).toBe(false);
});
