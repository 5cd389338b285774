import { beforeAll, describe, expect, it } from 'vitest';
import type { TopicView } from '../../../src/core/protocol.ts';
import {
  blockLabel,
  excerptsOf,
  timelineDescription,
} from '../../../src/ui/archive/timeline-words.ts';
import { setMessages } from '../../../src/ui/say.ts';
import { messagesIn } from '../../locales/messages-file.ts';

beforeAll(() => {
  setMessages(messagesIn('en'));
});

function article(
  id: string,
  publisher: string | null,
  iso: string,
  passages: readonly number[],
  estimated: string | null = null,
): TopicView['articles'][number] {
  const precision = iso.length === 10 ? 'day' : 'month';
  const published = { iso, precision, estimated } as const;
  return {
    citation: {
      article: id,
      title: id,
      publisher,
      author: null,
      published,
      url: null,
      language: 'en',
    },
    passages,
  };
}

const ARTICLES = [
  article('a', 'Quay', '2017-12-09', [7]),
  article('b', null, '2020-04', [1, 3], 'The month is a guess.'),
  article('c', 'Quay', '2020-05', [2]),
];

describe('the words of a timeline', () => {
  it('name a block by its publisher and date, an estimated one as such', () => {
    expect(blockLabel(ARTICLES, [0])).toEqual({ name: 'Quay', date: '9 Dec 2017' });
    expect(blockLabel(ARTICLES, [1])).toEqual({
      name: 'Publisher not named',
      date: 'c. Apr 2020, estimated',
    });
  });

  it('name a block of several by their number, and from when to when', () => {
    expect(blockLabel(ARTICLES, [1, 2])).toEqual({
      name: '2 articles',
      date: 'c. Apr 2020 to May 2020',
    });
    expect(blockLabel(ARTICLES, [0, 2])).toEqual({ name: 'Quay', date: '9 Dec 2017 to May 2020' });
  });

  it('describe all, or sum up where there is much', () => {
    expect(timelineDescription(ARTICLES)).toBe(
      '1 excerpt of 9 Dec 2017, 2 excerpts of c. Apr 2020 and 1 excerpt of May 2020',
    );
    const many = Array.from({ length: 9 }, (_, i) =>
      article(`m${String(i)}`, null, '2021-01', [1]),
    );
    expect(timelineDescription([...ARTICLES, ...many])).toBe(
      '13 excerpts between 9 Dec 2017 and Jan 2021. The table view has each.',
    );
  });

  it('lead to the excerpts in their order', () => {
    expect(excerptsOf(ARTICLES, [1, 2])).toEqual([
      { article: 'b', passage: 1 },
      { article: 'b', passage: 3 },
      { article: 'c', passage: 2 },
    ]);
  });
});
