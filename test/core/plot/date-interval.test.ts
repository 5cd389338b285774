import { describe, expect, it } from 'vitest';
import { dateInterval } from '../../../src/core/plot/date-interval.ts';

describe('the time of a date', () => {
  const of = (iso: string, precision: 'day' | 'month' | 'year'): [number, number] => {
    const { start, end } = dateInterval({ iso, precision, estimated: null });
    return [start, end];
  };

  it('is as long as the date is uncertain', () => {
    expect(of('2020', 'year')).toEqual([2020, 2021]);
    expect(of('2019-12', 'month')).toEqual([2019 + 334 / 365, 2020]);
    const [start, end] = of('2020-02-29', 'day');
    expect(start).toBeCloseTo(2020 + 59 / 366, 9);
    expect(end).toBeCloseTo(2020 + 60 / 366, 9);
  });

  it('ends with the year on its last day', () => {
    expect(of('2017-12-31', 'day')).toEqual([2017 + 364 / 365, 2018]);
  });
});
