import type { PublicationDate } from '../core/model.ts';
import { locale, say } from './say.ts';

const FIELDS: Record<PublicationDate['precision'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date as precisely as it is known, an estimated one as “c. Apr 2020”. Never relative. */
export function formatDate(date: PublicationDate): string {
  // A date without a time of day is the same day everywhere, so it is formatted where it was parsed.
  const format = new Intl.DateTimeFormat(locale(), { ...FIELDS[date.precision], timeZone: 'UTC' });
  const text = format.format(new Date(date.iso));
  return date.estimated === null ? text : say('circa', text);
}
