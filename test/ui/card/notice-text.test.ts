import { beforeAll, describe, expect, it } from 'vitest';
import type { CardNotice } from '../../../src/core/card-notice.ts';
import { noticeText } from '../../../src/ui/card/notice-text.ts';
import { setMessages } from '../../../src/ui/say.ts';
import { english } from '../../locales/messages-file.ts';

beforeAll(() => {
  setMessages(english);
});

describe('a notice', () => {
  const name = 'Tencent';
  const word = 'Tencent Music';
  const said: readonly (readonly [CardNotice, string])[] = [
    [{ kind: 'muted', name, site: null }, 'Tencent is muted everywhere.'],
    [{ kind: 'muted', name, site: 'a.example' }, 'Tencent is muted on a.example.'],
    [{ kind: 'muted', name, site: 'file' }, 'Tencent is muted in local files.'],
    [
      { kind: 'notThis', name, word, site: 'a.example' },
      '“Tencent Music” no longer means Tencent on a.example.',
    ],
    [{ kind: 'notThis', name, word, site: null }, '“Tencent Music” no longer means Tencent.'],
    [{ kind: 'justAWord', word }, '“Tencent Music” is not marked again on this page.'],
    [
      { kind: 'neverMarked', word, site: 'file' },
      '“Tencent Music” is not marked again in local files.',
    ],
  ];
  it.each(said)('%j', (words, sentence) => {
    expect(noticeText(words)).toBe(sentence);
  });
});
