import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  isDark,
  LAMP,
  LEAST_RATIO,
  over,
  parseRgb,
  type Colour,
} from '../../src/page/contrast.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
const grey = (level: number): Colour => ({ r: level, g: level, b: level, a: 1 });

describe('computed colours', () => {
  it('are read in every form browsers give for sRGB', () => {
    expect(parseRgb('rgb(255, 0, 10)')).toEqual({ r: 255, g: 0, b: 10, a: 1 });
    expect(parseRgb('rgba(1, 2, 3, 0.5)')).toEqual({ r: 1, g: 2, b: 3, a: 0.5 });
    expect(parseRgb('rgb(1 2 3 / 50%)')).toEqual({ r: 1, g: 2, b: 3, a: 0.5 });
    expect(parseRgb('rgba(0, 0, 0, 0)')).toMatchObject({ a: 0 });
  });

  it('are left to others in any other notation', () => {
    for (const css of ['oklch(0.7 0.1 200)', 'color(srgb 1 0 0)', 'red', '', 'rgb(1, 2)']) {
      expect(parseRgb(css)).toBe(null);
    }
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(grey(0), grey(255))).toBeCloseTo(21, 5);
    expect(contrast(grey(255), grey(255))).toBe(1);
    expect(contrast(grey(0x76), grey(255))).toBeCloseTo(4.54, 2);
  });

  it('lets the lamp be seen on paper and on a dark forum', () => {
    expect(contrast(LAMP, grey(255))).toBeCloseTo(3.9, 1);
    expect(contrast(LAMP, grey(0x1a))).toBeGreaterThan(4.3);
    expect(contrast(LAMP, { r: 0xd9, g: 0xc9, b: 0xa0, a: 1 })).toBeLessThan(LEAST_RATIO);
  });

  it('does not care which colour comes first', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('layers', () => {
  it('show the top where it is opaque and the bottom where it is clear', () => {
    fc.assert(
      fc.property(colour, colour, (top, bottom) => {
        expect(over(top, bottom)).toEqual(top);
        const seen = over({ ...top, a: 0 }, bottom);
        for (const c of ['r', 'g', 'b', 'a'] as const) expect(seen[c]).toBeCloseTo(bottom[c], 9);
      }),
    );
  });

  it('mix in between', () => {
    expect(over({ ...grey(0), a: 0.5 }, grey(255)).r).toBeCloseTo(127.5);
  });
});

describe('dark grounds', () => {
  it('are those on which white reads better than black', () => {
    fc.assert(
      fc.property(colour, (ground) => {
        if (Math.abs(contrast(ground, grey(0)) - contrast(ground, grey(255))) < 0.1) return;
        expect(isDark(ground)).toBe(contrast(ground, grey(255)) > contrast(ground, grey(0)));
      }),
    );
  });
});
