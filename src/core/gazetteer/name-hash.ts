/**
 * The hash of symbols: a polynomial, of which the place in a table is taken by multiplicative hashing
 * (Knuth, TAOCP 3, 6.4).
 */

/**
 * By how many bits a hash is shifted, and added to itself, before the next symbol is added: that makes 33
 * times as much, as in Bernstein's hash of strings, and sooner than multiplying would. A scan waits for
 * the hash of each symbol before it goes on with the next.
 */
export const HASH_SHIFT = 5;
/** 33 times this is 1 in 32 bits. */
const INVERSE = 0x3e0f83e1;

/** Goes on with one more symbol. */
export function hashOn(hash: number, symbol: number): number {
  return ((hash << HASH_SHIFT) + hash + symbol) | 0;
}

/** Takes the last symbol back. */
export function hashBack(hash: number, symbol: number): number {
  return Math.imul(hash - symbol, INVERSE);
}

/** The hash of several symbols. */
export function hashOf(symbols: readonly number[]): number {
  return symbols.reduce(hashOn, 0);
}

/** 2^32 over the golden ratio. */
export const PLACE_FACTOR = 0x9e3779b1;

/** The place of a hash among so many, a power of two. */
export function placeOf(hash: number, places: number): number {
  return Math.imul(hash, PLACE_FACTOR) >>> Math.clz32(places - 1);
}
