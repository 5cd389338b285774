/**
 * Names are filed by the hash of their first word; in scripts without spaces, of their first two
 * characters. A polynomial over symbols, of which the place is taken by multiplicative hashing (Knuth,
 * TAOCP 3, 6.4).
 */

/** In scripts without spaces. */
export const FILED_UNSPACED = 2;

const FACTOR = 0x01000193;
/** The factor times its inverse is 1 in 32 bits. */
const INVERSE = 0x359c449b;

/** Goes on with one more symbol. */
export function hashOn(hash: number, symbol: number): number {
  return (Math.imul(hash, FACTOR) + symbol) | 0;
}

/** Takes the last symbol back. */
export function hashBack(hash: number, symbol: number): number {
  return Math.imul(hash - symbol, INVERSE);
}

/** The hash of several symbols. */
export function hashOf(symbols: readonly number[]): number {
  return symbols.reduce(hashOn, 0);
}

/** The place of a hash among so many, a power of two; the factor is 2^32 over the golden ratio. */
export function placeOf(hash: number, places: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> Math.clz32(places - 1);
}
