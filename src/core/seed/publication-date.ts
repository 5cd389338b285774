import type { PublicationDate } from '../model.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The date and its precision from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where the text is no such
 * date or names a day that never was. Proleptic Gregorian calendar, as in ISO 8601.
 */
export function parsePublicationDate(text: string): Omit<PublicationDate, 'estimated'> | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { iso: text, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { iso: text, precision: 'month' };
  const days = daysInMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= days ? { iso: text, precision: 'day' } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
