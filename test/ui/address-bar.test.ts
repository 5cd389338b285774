import { beforeAll, describe, expect, it } from 'vitest';
import { asPlainText } from '../../src/core/omnibox/description.ts';
import type { SearchAnswer } from '../../src/core/protocol.ts';
import { addressBarLines, placeEntered } from '../../src/ui/address-bar.ts';
import { parseRoute } from '../../src/ui/route.ts';
import { setMessages } from '../../src/ui/say.ts';
import { english } from '../locales/messages-file.ts';

const NOTHING: SearchAnswer = { excerpts: [], total: 0, articles: 0, topics: [], corrected: null };
const FOUND: SearchAnswer = {
  ...NOTHING,
  topics: [{ topic: { id: 'a&b', name: 'A & B', kind: 'law' }, marks: [], passages: 1 }],
};

beforeAll(() => {
  setMessages(english);
});

async function first(text: string, search: () => Promise<SearchAnswer>): Promise<string> {
  return asPlainText((await addressBarLines(text, search)).first);
}

describe('the lines under the address bar', () => {
  it('say what is searched for, that there is nothing, or that there was no answer', async () => {
    const find = (): Promise<SearchAnswer> => Promise.resolve(FOUND);
    expect(await first(' wuzhen ', find)).toBe('Search your archive for “wuzhen”');
    expect(await first('wuzhen', () => Promise.resolve(NOTHING))).toBe('No results for “wuzhen”');
    const fail = (): Promise<SearchAnswer> => Promise.reject(new Error('the archive is damaged'));
    expect(await first('wuzhen', fail)).toBe('The archive did not answer');
    expect(await first('  ', fail)).toBe('Search your archive');
  });

  it('lead to the places they show', async () => {
    const [line] = (await addressBarLines('a', () => Promise.resolve(FOUND))).more;
    expect(asPlainText(line?.description ?? [])).toBe('A & B · Law · 1 excerpt');
    const place = placeEntered(line?.content ?? '');
    expect(parseRoute(place)).toEqual({ page: 'topic', topic: 'a&b' });
    expect(placeEntered('article=003&passage=2')).toBe('article=003&passage=2');
  });

  it('take everything else for a search, and nothing for the archive itself', () => {
    for (const text of ['wuzhen', 'topic:wuzhen', 'article=x', 'topic=a&q=b', 'a=b&c#d']) {
      expect(parseRoute(placeEntered(` ${text}`))).toEqual({
        page: 'search',
        query: text,
        exact: false,
      });
    }
    expect(placeEntered(' ')).toBe('');
  });
});
