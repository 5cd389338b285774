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

  it('is never cut, and takes two lines at most', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat({ max: 20 }), (name, most) => {
        const lines = wrapName(name, most, widthOf);
        expect(lines.length).toBeLessThanOrEqual(2);
        const letters = (text: string): string => text.replace(/\s/gu, '');
        expect(letters(lines.join(''))).toBe(letters(name));
      }),
    );
  });
});
