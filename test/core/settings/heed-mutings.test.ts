import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/model.ts';
import { heedMutings } from '../../../src/core/settings/heed-mutings.ts';
import type { IsMuted } from '../../../src/core/settings/mutings.ts';

const sure: Mention = {
  start: 0,
  end: 4,
  entity: 'zoom',
  confidence: 0.9,
  ask: false,
  others: ['lens'],
};
const open: Mention = { ...sure, ask: true };

function muted(...topics: string[]): IsMuted {
  return (topic) => topics.includes(topic);
}

describe('a mention as the reader will have it', () => {
  it('is the same where nothing of it is muted', () => {
    expect(heedMutings(open, 'Zoom', muted('apple'))).toBe(open);
  });

  it('is none where what it means for sure is muted, whatever else it could have been', () => {
    expect(heedMutings(sure, 'Zoom', muted('zoom'))).toBeNull();
  });

  it('keeps a sure meaning where only another one is muted', () => {
    expect(heedMutings(sure, 'Zoom', muted('lens'))).toMatchObject({ entity: 'zoom', others: [] });
  });

  it('asks only for the senses that are left', () => {
    const left = heedMutings(open, 'Zoom', muted('zoom'));
    expect(left).toMatchObject({ entity: 'lens', others: [], ask: true });
  });

  it('is none where all senses are muted', () => {
    expect(heedMutings(open, 'Zoom', muted('zoom', 'lens'))).toBeNull();
  });
});
