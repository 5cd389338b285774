import type { PublicationDate } from '../core/model.ts';
import { perLocale, say } from './say.ts';

const FORMATS: Record<PublicationDate['precision'], () => Intl.DateTimeFormat> = {
  day: format({ day: 'numeric', month: 'short', year: 'numeric' }),
  month: format({ month: 'short', year: 'numeric' }),
  year: format({ year: 'numeric' }),
};

/** A date as precisely as it is known, an estimated one as “c. Apr 2020”. Never relative. */
export function formatDate(date: PublicationDate): string {
  const text = FORMATS[date.precision]().format(new Date(date.iso));
  return date.estimated === null ? text : say('circa', text);
}

/** A day, `YYYY-MM-DD`, as people write it. */
export function formatDay(iso: string): string {
  return formatDate({ iso, precision: 'day', estimated: null });
}

function format(fields: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  // A date without a time of day is parsed as UTC, and is the same day everywhere.
  return perLocale((locale) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }));
}
