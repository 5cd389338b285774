import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/core/search/pick.ts';
import { anyText } from '../text/any-text.ts';

const TEXTS = [
  'Gull Society',
  'The Harbour Board',
  'Harbour Lights',
  'Société des Phares',
  '海鸥会',
];

describe('pick', () => {
  it('gives all texts, in their order, while nothing is typed', () => {
    expect(picked('')).toEqual(TEXTS);
    expect(picked(' - ')).toEqual(TEXTS);
  });

  it('finds texts by beginnings of their words, those at the beginning first', () => {
    expect(picked('harb')).toEqual(['Harbour Lights', 'The Harbour Board']);
    expect(picked('soc')).toEqual(['Société des Phares', 'Gull Society']);
    expect(picked('phar des')).toEqual(['Société des Phares']);
    expect(picked('海鸥')).toEqual(['海鸥会']);
  });

  it.each([
    ['hrabour lights', 'Harbour Lights'],
    ['gullsociety', 'Gull Society'],
    ['har bour lights', 'Harbour Lights'],
    ['arbour boar', 'The Harbour Board'],
  ])('finds a text with slips, and with words joined or split: %s', (typed, wanted) => {
    expect(picked(typed)[0]).toBe(wanted);
  });

  it('marks the words that are begun, and the letters that are alike', () => {
    expect(marked('harb')).toEqual(['Harbour', 'Harbour']);
    expect(marked('gullsociety')).toEqual(['Gull', 'Society']);
  });

  it('leaves out what is much less like than the likest', () => {
    const texts = ['Tencent', 'Tencent Meeting', 'Virtual private network'];
    expect(pick(texts, 'tencnet').map(({ index }) => index)).toEqual([0, 1]);
  });

  it('finds nothing for what is like none of them', () => {
    expect(picked('zqx')).toEqual([]);
    expect(picked('lamp oil for whales')).toEqual([]);
  });

  it('gives each text once at most, with marks that lie in it in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(anyText(12), { maxLength: 8 }), anyText(8), (texts, typed) => {
        const found = pick(texts, typed);
        expect(new Set(found.map(({ index }) => index)).size).toBe(found.length);
        for (const { index, marks } of found) {
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(texts[index]!.length);
        }
      }),
    );
  });
});

function picked(typed: string): string[] {
  return pick(TEXTS, typed).map(({ index }) => TEXTS[index]!);
}

function marked(typed: string): string[] {
  return pick(TEXTS, typed).flatMap(({ index, marks }) =>
    marks.map(({ start, end }) => TEXTS[index]!.slice(start, end)),
  );
}
