import { describe, expect, it } from 'vitest';
import { mutedOn, withMuting, withoutMuting } from '../../../src/core/settings/mutings.ts';

const since = '2026-11-03';
const zoomWord = { topic: 'zoom', word: 'Zoom', site: 'recipes.example', since };
const apple = { topic: 'apple', word: null, site: null, since };

describe('what is muted', () => {
  const isMuted = mutedOn([zoomWord, apple], 'recipes.example');

  it('is a topic in whatever words', () => {
    expect(isMuted('apple', 'Apple Inc.')).toBe(true);
    expect(isMuted('google', 'Google')).toBe(false);
  });

  it('is a word of a topic, however it is written there', () => {
    expect(isMuted('zoom', 'ZOOM')).toBe(true);
    expect(isMuted('zoom', 'Zoom\n')).toBe(true);
    expect(isMuted('zoom', 'Zoom Video Communications')).toBe(false);
  });

  it('holds on its site only', () => {
    expect(mutedOn([zoomWord], 'other.example')('zoom', 'Zoom')).toBe(false);
    expect(mutedOn([zoomWord], null)('zoom', 'Zoom')).toBe(false);
  });

  it('is kept once, and taken back', () => {
    const again = { ...zoomWord, word: 'zoom', since: '2026-11-04' };
    expect(withMuting([zoomWord, apple], again)).toEqual([zoomWord, apple]);
    expect(withoutMuting([zoomWord, apple], again)).toEqual([apple]);
  });
});
