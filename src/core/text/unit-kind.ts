import { APOSTROPHES, charClass, isWordClass } from './char-class.ts';

/** What a UTF-16 code unit does in a text that is cut into words. */
export const UNIT_KIND = {
  separator: 1,
  letter: 2,
  digit: 3,
  /** Of a script that writes no spaces between words. */
  unspaced: 4,
  /** Takes no room of its own: belongs to the letter before it. */
  attached: 5,
  apostrophe: 6,
  surrogate: 7,
} as const;

const DECIMAL = /\p{Nd}/u;

// The classes come from regular expressions and long texts ask for each unit again and again, so
// every answer is kept. Zero stands for a unit not yet asked for. What English texts are made of is
// known beforehand: most need nothing else, and the expressions take a frame to get ready.
const kinds = new Uint8Array(0x10000);
know('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', UNIT_KIND.letter);
know('0123456789', UNIT_KIND.digit);
know(' \n\t.,;:!?()[]{}"/\\-+*=<>|&%$#@~^–—“”…·«»\u00a0', UNIT_KIND.separator);

/** What the code unit `unit` does in a text, as a value of `UNIT_KIND`. */
export function unitKind(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = classify(unit);
  kinds[unit] = kind;
  return kind;
}

function know(characters: string, kind: number): void {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT_KIND.surrogate;
  const character = String.fromCharCode(unit);
  if (APOSTROPHES.includes(character)) return UNIT_KIND.apostrophe;
  const given = charClass(unit);
  if (given === 'mark' || given === 'invisible') return UNIT_KIND.attached;
  if (given === 'unspaced') return UNIT_KIND.unspaced;
  if (!isWordClass(given)) return UNIT_KIND.separator;
  return DECIMAL.test(character) ? UNIT_KIND.digit : UNIT_KIND.letter;
}
