import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areaIn } from './storage-area.ts';

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: areaIn(local), session: areaIn(session) } },
}));
const { cardSenses } = await import('../../src/browser/card-senses.ts');
const { readSettings } = await import('../../src/browser/settings.ts');

const { remember, forget } = cardSenses((id) => Promise.resolve(id === 'zoom' || id === 'lens'));
const page = { from: 'page', tab: 4, frame: 0, site: 'a.example', isPrivate: false } as const;
const company = { word: 'Zoom', topic: 'zoom' };

async function remembered(): Promise<unknown> {
  return (await readSettings()).senses.map(({ word, topic }) => [word, topic]);
}

beforeEach(() => {
  local.clear();
  session.clear();
});

describe('what a card has remembered', () => {
  it('is what a word means, one meaning at a time', async () => {
    await remember(company, page);
    await remember({ word: 'ZOOM', topic: 'lens' }, page);
    await remember({ word: 'who', topic: null }, page);
    expect(await remembered()).toEqual([
      ['ZOOM', 'lens'],
      ['who', null],
    ]);
  });

  it('is taken back by the tab that said it, and by no other', async () => {
    await remember(company, page);
    await forget(company, { ...page, tab: 5 });
    expect(await remembered()).toEqual([['Zoom', 'zoom']]);
    await forget(company, page);
    expect(await remembered()).toEqual([]);
  });

  it('takes nothing back that stood before, or that means something else by now', async () => {
    await remember(company, page);
    session.clear();
    await remember(company, page);
    await forget(company, page);
    expect(await remembered()).toEqual([['Zoom', 'zoom']]);
    await remember({ word: 'Zoom', topic: null }, page);
    await remember({ word: 'Zoom', topic: 'lens' }, page);
    await forget({ word: 'Zoom', topic: null }, page);
    expect(await remembered()).toEqual([['Zoom', 'lens']]);
  });

  it('is never of a topic that the archive does not know', async () => {
    await expect(remember({ word: 'Zoom', topic: 'nobody' }, page)).rejects.toThrow(RangeError);
    expect(await remembered()).toEqual([]);
  });
});
