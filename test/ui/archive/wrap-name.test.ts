import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapName } from '../../../src/ui/archive/wrap-name.ts';

const widthOf = (text: string): number => text.length;

describe('a name in a plot', () => {
  it('stays on one line where it fits', () => {
    expect(wrapName('Great Firewall', 14, widthOf)).toEqual(['Great Firewall']);
  });

  it('breaks where its lines are most alike', () => {
    expect(wrapName('World Health Organization', 12, widthOf)).toEqual([
      'World Health',
      'Organization',
    ]);
    expect(wrapName('Censorship of COVID-19 information on WeChat', 20, widthOf)).toEqual([
      'Censorship of COVID-19',
      'information on WeChat',
    ]);
  });

  it('takes more than two lines only where these would be very wide', () => {
    const name = 'Committee for the Coordination of Harbour Restoration and Waterways';
    expect(wrapName(name, 18, widthOf)).toEqual([
      'Committee for the Coordination of',
      'Harbour Restoration and Waterways',
    ]);
    expect(wrapName(name, 13, widthOf)).toEqual([
      'Committee for the',
      'Coordination of Harbour',
      'Restoration and Waterways',
    ]);
  });

  it('is never cut, and its widest line is as narrow as can be', () => {
    const names = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, fc.nat({ max: 20 }), (words, most) => {
        const lines = wrapName(words.join(' '), most, widthOf);
        expect(lines.join(' ')).toBe(words.join(' '));
        const all = linesOf(words, lines.length);
        expect(widest(lines)).toBe(Math.min(...all.map(widest)));
        const fewer = linesOf(words, lines.length - 1);
        const enough = lines.length < 3 ? most : 2 * most;
        expect(fewer.some((each) => widest(each) <= enough)).toBe(false);
      }),
    );
  });
});

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(widthOf));
}

/** All ways to set words in so many lines. */
function linesOf(words: readonly string[], count: number): string[][] {
  if (count < 1) return [];
  if (count === 1) return [[words.join(' ')]];
  return words
    .slice(1)
    .flatMap((_, place) =>
      linesOf(words.slice(place + 1), count - 1).map((rest) => [
        words.slice(0, place + 1).join(' '),
        ...rest,
      ]),
    );
}
