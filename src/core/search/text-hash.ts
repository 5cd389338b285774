/** The hash of a text is a polynomial in this over its code units, modulo 2^32. */
export const BASE = 0x2c1b3c6d;

/** The hash of a text, one code unit longer than the text of `hash`; that of nothing is 0. */
export function extend(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}
