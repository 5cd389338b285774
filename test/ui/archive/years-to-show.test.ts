import { describe, expect, it } from 'vitest';
import { barLength, yearsToShow } from '../../../src/ui/archive/years-to-show.ts';

describe('the years to show', () => {
  it('stand with those between them where they are few', () => {
    const years = [
      { value: 2017, count: 2 },
      { value: 2020, count: 6 },
    ];
    expect(yearsToShow(years)).toEqual({
      years: [
        { value: 2017, count: 2 },
        { value: 2018, count: 0 },
        { value: 2019, count: 0 },
        { value: 2020, count: 6 },
      ],
      lying: false,
    });
  });

  it('lie, the latest first and only those with results, where they are many', () => {
    const years = [
      { value: 1999, count: 1 },
      { value: 2020, count: 6 },
    ];
    expect(yearsToShow(years)).toEqual({ years: years.toReversed(), lying: true });
  });

  it('are none where there are none', () => {
    expect(yearsToShow([])).toEqual({ years: [], lying: false });
  });

  it('have bars as long as they have results, the shortest still to be seen', () => {
    expect(barLength(6, 6)).toBe('100%');
    expect(barLength(3, 6)).toBe('50%');
    expect(barLength(1, 10_000)).toBe('4%');
    expect(barLength(0, 6)).toBe('0%');
  });
});
