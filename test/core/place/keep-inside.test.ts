import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossFrom, keepInside, setApart } from '../../../src/core/place/keep-inside.ts';

const screen = { width: 1280, height: 800 };
const size = { width: 400, height: 520 };

describe('a box that is kept on screen', () => {
  it('stays where it is while there is room', () => {
    expect(keepInside({ left: 100, top: 60 }, size, screen)).toEqual({ left: 100, top: 60 });
  });

  it('is moved just far enough, eight pixels from the edge', () => {
    expect(keepInside({ left: 1100, top: -90 }, size, screen)).toEqual({ left: 872, top: 8 });
  });

  it('keeps its top left where the screen is too small for it', () => {
    const small = { width: 320, height: 300 };
    expect(keepInside({ left: 40, top: 40 }, size, small)).toEqual({ left: 8, top: 8 });
  });

  it('goes to the same height on the other half of the screen, and back', () => {
    const left = { left: 90, top: 120 };
    expect(acrossFrom(left, size, screen)).toEqual({ left: 872, top: 120 });
    expect(acrossFrom({ left: 872, top: 120 }, size, screen)).toEqual({ left: 8, top: 120 });
  });
});

describe('a box that is set apart', () => {
  it('stays where nothing else stands', () => {
    const other = { left: 300, top: 60 };
    expect(setApart({ left: 100, top: 60 }, [other], size, screen)).toEqual({ left: 100, top: 60 });
  });

  it('goes on from a corner the way it has turned', () => {
    const corner = { left: 872, top: 272 };
    const others = [corner, { left: 841, top: 241 }];
    expect(setApart(corner, others, size, screen)).toEqual({ left: 808, top: 208 });
  });

  it('never hides one of two others, wherever they stand', () => {
    const place = fc.record({
      left: fc.integer({ min: -200, max: 1500 }),
      top: fc.integer({ min: -200, max: 900 }),
    });
    fc.assert(
      fc.property(place, place, place, (wanted, one, two) => {
        const others = [keepInside(one, size, screen), keepInside(two, size, screen)];
        const at = setApart(wanted, others, size, screen);
        expect(keepInside(at, size, screen)).toEqual(at);
        for (const other of others) {
          const [across, down] = [at.left - other.left, at.top - other.top].map(Math.abs);
          expect(Math.max(across!, down!)).toBeGreaterThanOrEqual(32);
        }
      }),
    );
  });
});
