import type { PublicationDate } from '../model.ts';

/** Times as years and parts of them: 2020.5 is the middle of 2020. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** When something published on a date may have been published, as precisely as that is known. */
export function dateInterval({ iso, precision }: PublicationDate): Interval {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  if (precision === 'year') return { start: year, end: year + 1 };
  if (precision === 'month') {
    return { start: yearPart(year, month, 1), end: yearPart(year, month + 1, 1) };
  }
  return { start: yearPart(year, month, day), end: yearPart(year, month, day + 1) };
}

/** Days of a year that has that many, counted from its first; months and days may run over. */
function yearPart(year: number, month: number, day: number): number {
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.UTC(year, month - 1, day) - start) / (end - start);
}
