import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../src/core/archive/surroundings.ts';
import type { Mention } from '../../../src/core/model.ts';

function mention(entity: string, start: number, end: number, ask = false): Mention {
  return { entity, start, end, confidence: ask ? 0.5 : 1, ask, others: [] };
}

describe('what the reader is reading around a mention', () => {
  const blocks = [
    { text: 'Tencent and Zoom.', language: 'en' },
    { text: '腾讯。', language: 'zh' },
  ];
  const mentions = [
    [mention('tencent', 0, 7), mention('zoom', 12, 16, true)],
    [mention('tencent', 0, 2)],
  ];

  it('is its block, and what block and page name', () => {
    const first = mentions[1]?.[0];
    expect(first && surroundingsOf(blocks, mentions, 1, first)).toEqual({
      text: '腾讯。',
      span: { start: 0, end: 2 },
      language: 'zh',
      block: [{ entity: 'tencent', count: 1 }],
      page: [{ entity: 'tencent', count: 2 }],
    });
  });

  it('takes a doubtful mention for nothing, unless it is the one looked at', () => {
    const [sure, doubtful] = mentions[0] ?? [];
    if (!sure || !doubtful) throw new Error('expected two mentions');
    expect(surroundingsOf(blocks, mentions, 0, sure).block).toEqual([
      { entity: 'tencent', count: 1 },
    ]);
    expect(surroundingsOf(blocks, mentions, 0, doubtful).block).toEqual([
      { entity: 'tencent', count: 1 },
      { entity: 'zoom', count: 1 },
    ]);
  });

  it.each([0, 10, 1990, 2000, 5000, 9990])(
    'is at most 4,000 units of a long block, the mention at %d within them',
    (start) => {
      const text = `${'x'.repeat(start)}WHO${'y'.repeat(10_000 - start)}`;
      const found = mention('who', start, start + 3);
      const around = surroundingsOf([{ text, language: '' }], [[found]], 0, found);
      expect(around.text).toHaveLength(4000);
      expect(around.text.slice(around.span.start, around.span.end)).toBe('WHO');
    },
  );

  it('refuses a block that the page has not', () => {
    expect(() => surroundingsOf([], [], 0, mention('who', 0, 3))).toThrow(RangeError);
  });
});
