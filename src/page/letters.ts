import { isLetterOrDigit } from '../core/text/letters.ts';

/**
 * What characters are, at a glance: by UTF-16 code unit and without an expression, whose first use in a
 * page costs more than reading the page.
 */

/** Whether a text holds nothing but space; most text begins with a letter, most space with a line break. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (!isSpace(data.charCodeAt(i))) return false;
  return true;
}

/** Unicode's White_Space, and the byte order mark, as `\s` has them. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    unit === 0xfeff
  );
}

/** Whether a code unit is, in all likelihood, of a word: letters, digits, marks, apostrophes. */
export function isWordLike(unit: number): boolean {
  if (unit < 0x80) return isLetterOrDigit(unit) || unit === 0x27;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit >= 0x2000 && unit < 0x2c00) return unit === 0x2019;
  if (unit >= 0x3000 && unit < 0x3040) return unit === 0x3005;
  return unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0xfe30 && unit < 0xff10);
}

/** Whether a code unit is of a script written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0xe00 && unit < 0xf00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0xa000) ||
    (unit >= 0xd800 && unit < 0xe000)
  );
}
