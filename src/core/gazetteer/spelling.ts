import { unitReadings } from '../text/unit-readings.ts';
import { CASED_SYMBOLS } from './layout.ts';

/** A form as the matcher compares it. */
export interface Spelling {
  /** Folded, with one space for every run of spaces and for every dash or dot that joins. */
  readonly key: string;
  /** Bit n is set where the n-th unit of `key` is a capital in the form. */
  readonly capitals: number;
}

/** Takes a form to what its spellings have in common, and its capitals. */
export function spell(form: string): Spelling {
  const readings = unitReadings();
  let key = '';
  let capitals = 0;
  for (let i = 0; i < form.length; i++) {
    const reading = readings[form.charCodeAt(i)];
    if (reading === undefined) continue;
    const folded = reading.folded.replaceAll('-', ' ');
    if (folded === ' ' && (key === '' || key.endsWith(' '))) continue;
    if (reading.kind === 'upper' && key.length < CASED_SYMBOLS) capitals |= 1 << key.length;
    key += folded;
  }
  return { key: key.trimEnd(), capitals };
}
