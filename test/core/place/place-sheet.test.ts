import { describe, expect, it } from 'vitest';
import { scrollForSheet, sheetHeight, wantsSheet } from '../../../src/core/place/place-sheet.ts';

const phone = { width: 400, height: 800 };
const line = (top: number) => ({ left: 20, right: 120, top, bottom: top + 24 });

describe('a sheet', () => {
  it('is for coarse pointers on narrow screens only', () => {
    expect(wantsSheet(phone, true)).toBe(true);
    expect(wantsSheet(phone, false)).toBe(false);
    expect(wantsSheet({ width: 600, height: 800 }, true)).toBe(false);
  });

  it('takes at most 62 % of the height', () => {
    expect(sheetHeight(phone)).toBe(496);
  });

  it('leaves the page where it is while the mention is clear of it', () => {
    expect(scrollForSheet(phone, line(100), 496)).toBe(0);
    expect(scrollForSheet(phone, line(280), 496)).toBe(0);
  });

  it('brings a covered mention to 28 % of the height', () => {
    expect(scrollForSheet(phone, line(600), 496)).toBe(600 - 224);
    expect(scrollForSheet(phone, line(-50), 300)).toBe(-50 - 224);
  });
});
