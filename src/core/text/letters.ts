/**
 * What a UTF-16 code unit is, by comparing where that tells: the first use of an expression of Unicode
 * properties takes a browser up to two milliseconds, as long as reading much of a page. Units of
 * surrogate pairs are nothing.
 */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const MARK = /\p{M}/u;

/**
 * Whether a unit is of a letter or of a digit or number. False for what stands beyond a text, which is
 * not a number.
 */
export function isLetterOrDigit(unit: number): boolean {
  const small = unit | 0x20;
  if (unit < 0x80) return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return mayBeWord(unit) && is(LETTER_OR_DIGIT, unit);
}

/** Whether a unit is of a capital letter. */
export function isCapital(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : mayBeWord(unit) && is(CAPITAL, unit);
}

/** Whether a unit is of a mark that belongs to the letter before it. */
export function isMark(unit: number): boolean {
  return mayBeWord(unit) && is(MARK, unit);
}

/** False for the quotation marks, dashes and spaces that are most frequent beyond ASCII. */
function mayBeWord(unit: number): boolean {
  return unit >= 0xaa && unit !== 0xab && unit !== 0xbb && (unit < 0x2000 || unit >= 0x2070);
}

function is(kind: RegExp, unit: number): boolean {
  return kind.test(String.fromCharCode(unit));
}
