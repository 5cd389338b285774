import { toChildArray } from 'preact';
import { afterAll, describe, expect, it } from 'vitest';
import { joinNames, joinNodes } from '../../src/ui/join-nodes.tsx';
import { setMessages } from '../../src/ui/say.ts';
import { english, messagesIn } from '../locales/messages-file.ts';

afterAll(() => {
  setMessages(english);
});

describe('a list of names', () => {
  it.each([
    ['en', 'A, B and C'],
    ['de', 'A, B und C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['ja', 'A、B、C'],
    ['zh_CN', 'A、B和C'],
    ['zh_TW', 'A、B和C'],
    ['ar', '\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069'],
  ])('is joined as in %s', (folder, list) => {
    setMessages(messagesIn(folder));
    expect(joinNames(['A', 'B', 'C'], 'long')).toBe(list);
  });

  it('chooses the word between by what the names say, elements or not', () => {
    setMessages(messagesIn('es'));
    expect(joinNames(['China', 'Irán'])).toBe('China e Irán');
    const names = ['China', 'Irán'];
    const parts = joinNodes(names, (place) => names[place]?.toUpperCase());
    const texts = toChildArray(parts).map((part) =>
      typeof part === 'object' ? part.props.children : part,
    );
    expect(texts).toEqual(['CHINA', ' e ', 'IRÁN']);
  });
});
