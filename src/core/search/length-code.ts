/**
 * Lengths of documents in a byte: exact up to 32, then sixteen steps an octave, so at most three
 * per cent off; the idea of the eight-bit floats in which search engines keep field norms.
 */
export const LENGTH_CODES = 256;

const EXACT = 32;
const STEPS = 16;

/** The length, in tokens, that a code stands for. */
export function decodeLength(code: number): number {
  if (code < EXACT) return code;
  const octave = Math.floor(code / STEPS) - 1;
  return (STEPS + (code % STEPS)) * 2 ** octave;
}

/** The code nearest to a length, the lower of two; the last code for all that is longer. */
export function encodeLength(length: number): number {
  let low = 0;
  let high = LENGTH_CODES - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodeLength(middle) + decodeLength(middle + 1) >= 2 * length) high = middle;
    else low = middle + 1;
  }
  return low;
}
