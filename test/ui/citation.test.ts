import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicationDate } from '../../src/core/model.ts';
import type { Citation } from '../../src/core/protocol.ts';
import { citationText } from '../../src/ui/citation-text.ts';
import { formatDate } from '../../src/ui/format-date.ts';
import { setMessages } from '../../src/ui/say.ts';
import { english, messagesOf } from '../locales/messages-file.ts';

const DAY: PublicationDate = { iso: '2017-12-09', precision: 'day', estimated: null };
const MONTH: PublicationDate = {
  iso: '2020-04',
  precision: 'month',
  estimated: 'From its figures.',
};

function citation(publisher: string | null, published: PublicationDate): Citation {
  return {
    article: '003',
    title: 'A title',
    language: 'en',
    publisher,
    author: null,
    published,
    url: null,
  };
}

beforeAll(() => {
  setMessages(english);
});

describe('a date', () => {
  it('is written as precisely as it is known', () => {
    expect(formatDate(DAY)).toBe('9 Dec 2017');
    expect(formatDate({ iso: '2020-04', precision: 'month', estimated: null })).toBe('Apr 2020');
    expect(formatDate({ iso: '2020', precision: 'year', estimated: null })).toBe('2020');
  });

  it('says where it is estimated', () => {
    expect(formatDate(MONTH)).toBe('c. Apr 2020');
  });

  it('is the day of the source in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env.TZ = zone;
        expect(formatDate(DAY)).toBe('9 Dec 2017');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('is written in the language of the messages', () => {
    setMessages(messagesOf({ locale: { message: 'zh-Hans' } }));
    expect(formatDate(DAY)).toBe('2017年12月9日');
    setMessages(english);
  });
});

describe('a citation', () => {
  it('says whom an excerpt is retold from, and when that was published', () => {
    expect(citationText(citation('Reporters Without Borders', DAY))).toBe(
      'After Reporters Without Borders · 9 Dec 2017',
    );
  });

  it('says so where the publisher is not named', () => {
    expect(citationText(citation(null, MONTH))).toBe('Retold · Publisher not named · c. Apr 2020');
  });
});
