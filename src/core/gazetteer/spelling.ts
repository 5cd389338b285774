import { unitReadings } from '../text/unit-readings.ts';
import { CASED_SYMBOLS } from './layout.ts';

/** A form as the matcher compares it; bit n of the masks stands for the n-th unit of `key`. */
export interface Spelling {
  /** Folded, with one space for every run of spaces and for every dash or dot that joins. */
  readonly key: string;
  readonly capitals: number;
  /** Letters that have case. */
  readonly letters: number;
  /** First units of words. */
  readonly initials: number;
}

/** Takes a form to what its spellings have in common, and how its letters are written. */
export function spell(form: string): Spelling {
  const readings = unitReadings();
  let key = '';
  let capitals = 0;
  let letters = 0;
  let initials = 0;
  for (let i = 0; i < form.length; i++) {
    const reading = readings[form.charCodeAt(i)];
    if (reading === undefined) continue;
    const folded = reading.folded.replaceAll('-', ' ');
    if (folded === ' ' && (key === '' || key.endsWith(' '))) continue;
    const bit = key.length < CASED_SYMBOLS ? 1 << key.length : 0;
    if (reading.kind === 'upper') capitals |= bit;
    if (reading.kind === 'upper' || readings[folded.charCodeAt(0)]?.kind === 'lower')
      letters |= bit;
    if (key === '' || key.endsWith(' ')) initials |= bit;
    key += folded;
  }
  return { key: key.trimEnd(), capitals, letters, initials };
}
