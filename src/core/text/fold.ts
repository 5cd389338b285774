import { APOSTROPHES, charClass, isWordClass } from './char-class.ts';

/** Letters that Unicode does not take apart and people do. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ς', 'σ'],
  // Persian and Urdu keyboards, and Egyptian habit, write the Arabic letters so.
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
]);

const DECIMAL = /\p{Nd}/u;
const HANGUL = /\p{sc=Hang}/u;
/** Longer expansions are whole words in one character; no name is written so. */
const LONGEST = 3;

/**
 * The plain spelling of one UTF-16 code unit: lower case, without accents, in its usual width, dashes
 * as `-`, spaces as one space, digits as ASCII digits; empty for what takes no room. Two spellings of
 * a name fold to the same text. By compatibility decomposition (Unicode NFKD, UAX #15).
 */
export function foldUnit(unit: number): string {
  const character = String.fromCharCode(unit);
  const kind = charClass(unit);
  if (kind === 'invisible' || kind === 'mark') return '';
  if (kind === 'space') return ' ';
  if (kind === 'joiner') return '-';
  if (APOSTROPHES.includes(character)) return "'";
  if (DECIMAL.test(character)) return digit(unit);
  const plain = HANGUL.test(character) ? character.normalize('NFKC') : decompose(character);
  return staysInClass(unit, plain) ? plain : character.toLowerCase();
}

/** The plain spelling of a text, unit by unit as `foldUnit`. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charCodeAt(i));
  return folded;
}

function decompose(character: string): string {
  let plain = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const kind = charClass(part.charCodeAt(0));
    if (kind !== 'mark' && kind !== 'invisible') plain += LETTERS.get(part) ?? part;
  }
  return plain;
}

/** A letter must not fold to a space or a sign: names would begin and end within words. */
function staysInClass(unit: number, plain: string): boolean {
  if (plain.length === 0 || plain.length > LONGEST) return false;
  const family = familyOf(unit);
  if (family === 'other' && plain.length > 1) return false;
  for (let i = 0; i < plain.length; i++) if (familyOf(plain.charCodeAt(i)) !== family) return false;
  return true;
}

function familyOf(unit: number): string {
  const kind = charClass(unit);
  if (isWordClass(kind)) return 'word';
  return kind === 'unspaced' ? kind : 'other';
}

/** Decimal digits stand in runs of ten, zero first (Unicode, chapter 4.6). */
function digit(unit: number): string {
  let zero = unit;
  while (DECIMAL.test(String.fromCharCode(zero - 1))) zero--;
  return String((unit - zero) % 10);
}
