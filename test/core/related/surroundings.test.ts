import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../src/core/related/surroundings.ts';
import type { Mention } from '../../../src/core/model.ts';

function mention(entity: string, start: number, end: number, ask = false): Mention {
  return { entity, start, end, confidence: ask ? 0.5 : 1, ask, others: [] };
}

describe('what the reader is reading around a mention', () => {
  const block = { text: 'Tencent and Zoom.', language: 'en' };
  const sure = mention('tencent', 0, 7);
  const doubtful = mention('zoom', 12, 16, true);
  const other = mention('tencent', 0, 2);

  it('is its block, and what block and page mention', () => {
    const chinese = { text: '腾讯。', language: 'zh' };
    expect(surroundingsOf(chinese, [other], [sure, doubtful, other], other)).toEqual({
      text: '腾讯。',
      span: { start: 0, end: 2 },
      language: 'zh',
      block: [{ entity: 'tencent', count: 1 }],
      page: [{ entity: 'tencent', count: 2 }],
    });
  });

  it('takes a doubtful mention for nothing, unless it is the one looked at', () => {
    const both = [sure, doubtful];
    expect(surroundingsOf(block, both, both, sure).block).toEqual([
      { entity: 'tencent', count: 1 },
    ]);
    expect(surroundingsOf(block, both, both, doubtful).block).toEqual([
      { entity: 'tencent', count: 1 },
      { entity: 'zoom', count: 1 },
    ]);
  });

  it('counts topics whatever they are called', () => {
    const odd = mention('__proto__', 0, 7);
    expect(surroundingsOf(block, [odd], [odd], odd).page).toEqual([
      { entity: '__proto__', count: 1 },
    ]);
  });
});
