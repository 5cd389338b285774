import { describe, expect, it } from 'vitest';
import { correctByName } from '../../../src/core/search/correct-by-name.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';

describe('correctByName', () => {
  it('takes the words of a name for those that are unknown, and writes the last one out', () => {
    expect(corrected('Great Firewall', 'grate firewal', ['grate'])).toEqual([
      ['grate', 'great'],
      ['firewal', 'firewall'],
    ]);
  });

  it('leaves a last word alone that is complete', () => {
    expect(corrected('Great Firewall', 'grate fire ', ['grate'])).toEqual([['grate', 'great']]);
  });

  it('gives nothing where an unknown word is like none of the name', () => {
    expect(corrected('Great Firewall', 'grate lamp ', ['grate', 'lamp'])).toEqual([]);
  });

  it('allows one edit in four letters, and none in fewer', () => {
    expect(corrected('Lamp Oil', 'lmap ', ['lmap'])).toEqual([['lmap', 'lamp']]);
    expect(corrected('Lamp Oil', 'limq ', ['limq'])).toEqual([]);
    expect(corrected('Lamp Oil', 'ojl ', ['ojl'])).toEqual([]);
  });

  it('takes the nearest word of the name', () => {
    expect(corrected('Gulls Gulps', 'gulpz ', ['gulpz'])).toEqual([['gulpz', 'gulps']]);
  });
});

function corrected(name: string, query: string, unknown: readonly string[]) {
  const { words } = parseQuery(query, ['en']);
  return correctByName(name, words, new Set(unknown)).map(({ word, by }) => [word.term, by]);
}
