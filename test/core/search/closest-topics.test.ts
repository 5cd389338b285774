import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTopics } from '../../../src/core/search/closest-topics.ts';
import { anyText } from '../text/any-text.ts';
import { makeEntity } from './make-entity.ts';

const ENTITIES = [
  makeEntity('firewall', ['Great Firewall']),
  makeEntity('sovereignty', ['Cyberspace sovereignty']),
  makeEntity('wuzhen', ['Wuzhen']),
];

describe('closestTopics', () => {
  const ids = (text: string): string[] =>
    closestTopics({ entities: ENTITIES, translation: null }, text).map(
      (entity) => ENTITIES[entity]?.id ?? '',
    );

  it('gives topics whose names are like the search, or like one of its words', () => {
    expect(ids('great firwall')[0]).toBe('firewall');
    expect(ids('bricks firewal')).toContain('firewall');
    expect(ids('soverignity')).toEqual(['sovereignty']);
  });

  it('gives none where nothing is close', () => {
    expect(ids('xylophone quartet')).toEqual([]);
    expect(ids('')).toEqual([]);
    expect(ids('who')).toEqual([]);
  });

  it('gives each once, and never more than five, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const found = ids(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
