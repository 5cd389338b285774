import { APOSTROPHES, charClass, isWordClass } from './char-class.ts';
import { foldUnit } from './fold.ts';

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
const plain: (string | undefined)[] = [];
for (let unit = 0x61; unit <= 0x7a; unit += 1) {
  const letter = String.fromCharCode(unit);
  for (const either of [unit, unit - 0x20]) {
    kinds[either] = UNIT_KIND.letter;
    plain[either] = letter;
  }
}
for (let unit = 0x30; unit <= 0x39; unit += 1) {
  kinds[unit] = UNIT_KIND.digit;
  plain[unit] = String.fromCharCode(unit);
}
for (const sign of ' \n\t.,;:!?()[]{}"/\\-+*=<>|&%$#@~^–—“”…·«»\u00a0') {
  kinds[sign.charCodeAt(0)] = UNIT_KIND.separator;
}

/** What the code unit `unit` does in a text, as a value of `UNIT_KIND`. */
export function unitKind(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = classify(unit);
  kinds[unit] = kind;
  return kind;
}

/** The plain spelling of one code unit, as `foldUnit` gives it. */
export function plainUnit(unit: number): string {
  return (plain[unit] ??= foldUnit(unit));
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
