import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/core/seed/publication-date.ts';

describe('publication dates', () => {
  it.each([
    ['2017-12-09', 'day'],
    ['2020-02-29', 'day'],
    ['2020-04', 'month'],
    ['2020', 'year'],
  ])('knows %s to the %s', (iso, precision) => {
    expect(parsePublicationDate(iso)).toEqual({ iso, precision });
  });

  it.each(['', '17', '2021-13', '2021-00', '2021-2-3', '2021-02-30', '1900-02-29', '2021-04-31'])(
    'refuses "%s"',
    (text) => expect(parsePublicationDate(text)).toBeNull(),
  );

  it.each(['2021-02-03T00:00', ' 2021', '2021-02-', '２０２１', '+2021', '2021/02/03'])(
    'refuses "%s", which other readers would take',
    (text) => expect(parsePublicationDate(text)).toBeNull(),
  );

  it('takes exactly the days that the calendar of the language has', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, part, (year, month, day) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const iso = `${year}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.toISOString().startsWith(iso);
        expect(parsePublicationDate(iso) !== null).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});
