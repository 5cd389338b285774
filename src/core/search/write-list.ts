import type { ByteWriter } from '../bytes/byte-writer.ts';
import { BitWriter } from './bit-writer.ts';
import { LOW_BITS, MOST_LOW_BITS } from './layout.ts';

/** The most occurrences that an item of a list can hold. */
export const MOST_OCCURRENCES = 257;

/** A list of rising numbers, each with its occurrences, which are 1 where they are not given. */
export interface NumberList {
  readonly numbers: ArrayLike<number>;
  readonly occurrences?: ArrayLike<number>;
}

/**
 * Writes a list: for each item the gap to the number before it, less one, in the code of Golomb and
 * Rice (Rice and Plaunt 1971), then the occurrences less one in unary, which for what texts hold take
 * less room than whole bytes do. How many low bits of a gap are written as they are is chosen for
 * each list, and stands before it.
 * @returns the number of its items
 */
export function writeList({ numbers, occurrences }: NumberList, into: ByteWriter): number {
  const gaps = Uint32Array.from(
    { length: numbers.length },
    (_, i) => (numbers[i] ?? 0) - (i === 0 ? 0 : (numbers[i - 1] ?? 0) + 1),
  );
  const low = lowBits(gaps);
  const writer = new BitWriter(into);
  writer.bits(low, LOW_BITS);
  gaps.forEach((gap, i) => {
    writer.unary(gap >>> low);
    writer.bits(gap, low);
    writer.unary(Math.min(occurrences?.[i] ?? 1, MOST_OCCURRENCES) - 1);
  });
  writer.end();
  return gaps.length;
}

/** The number of low bits with which the gaps take least room. */
function lowBits(gaps: Uint32Array): number {
  let best = 0;
  for (let least = Infinity, low = 0; low <= MOST_LOW_BITS; low += 1) {
    let bits = gaps.length * low;
    for (const gap of gaps) bits += gap >>> low;
    // The sum falls to its least and rises from there.
    if (bits >= least) break;
    least = bits;
    best = low;
  }
  return best;
}
