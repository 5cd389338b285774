/**
 * A set of hashes, one bit for each, so that a few others pass for members, too (Bloom, "Space/time
 * trade-offs in hash coding with allowable errors", CACM 1970; with one bit a member, because fewer bits
 * compress better and one look tells).
 */
import { placeOf } from './name-hash.ts';

/** Int32s that a set has at least. */
export const LEAST_WORDS = 2;
/** Of a bit's number: which bit of its Int32 it is. */
const WORD_BITS = 5;

/** A set of hashes. @param bitsEach - how many bits it has for each, at least */
export function packBitSet(hashes: ReadonlySet<number>, bitsEach: number): Int32Array {
  let length = LEAST_WORDS;
  while (length << WORD_BITS < hashes.size * bitsEach) length *= 2;
  const bits = new Int32Array(length);
  for (const hash of hashes) {
    const bit = placeOf(hash, length << WORD_BITS);
    bits[bit >> WORD_BITS] = (bits[bit >> WORD_BITS] ?? 0) | (1 << bit);
  }
  return bits;
}

/** How far a hash times `PLACE_FACTOR` is shifted to give its bit, for who looks up by the million. */
export function memberShift(bits: Int32Array): number {
  return Math.clz32((bits.length << WORD_BITS) - 1);
}

/** True for every member of a set, and for few others. */
export function isMember(bits: Int32Array, hash: number): boolean {
  const bit = placeOf(hash, bits.length << WORD_BITS);
  return (((bits[bit >> WORD_BITS] ?? 0) >>> bit) & 1) !== 0;
}
