import type { ByteWriter } from '../bytes/byte-writer.ts';
import type { Entry } from './keyed-lists.ts';
import { SearchIndexError } from './search-index-error.ts';

/** The most occurrences that an item can hold. */
export const MOST_OCCURRENCES = 257;

/** Where a list is read to. */
export interface ListBuffer {
  readonly numbers: Uint32Array;
  readonly occurrences: Uint16Array;
}

/**
 * Writes one item of a list of rising numbers: the gap to the number before it less one, doubled,
 * plus one where a byte with the occurrences less two follows; the old layout of Lucene's postings.
 * @param before - the number before it, -1 for the first
 */
export function writeItem(
  into: ByteWriter,
  before: number,
  number: number,
  occurrences: number,
): void {
  const gap = number - before - 1;
  into.varint(gap * 2 + (occurrences > 1 ? 1 : 0));
  if (occurrences > 1) into.byte(Math.min(occurrences, MOST_OCCURRENCES) - 2);
}

/**
 * Reads a list; gives the number of its items.
 * @param bytes - the lists of the lexicon that the entry is from
 * @param limit - what all numbers must stay below; the buffer holds as many
 * @throws SearchIndexError where one does not
 */
export function readList(bytes: Uint8Array, entry: Entry, limit: number, into: ListBuffer): number {
  const { numbers, occurrences } = into;
  const { start, end } = entry;
  let number = -1;
  let items = 0;
  for (let at = start; at < end; items += 1) {
    let value = bytes[at++] ?? 0;
    if (value >= 0x80) {
      value &= 0x7f;
      let next = 0x80;
      for (let shift = 7; next >= 0x80 && shift < 35; shift += 7) {
        next = bytes[at++] ?? 0;
        value |= (next & 0x7f) << shift;
      }
    }
    number += (value >>> 1) + 1;
    if (number >= limit) throw new SearchIndexError('a list of the search index runs too far');
    numbers[items] = number;
    occurrences[items] = (value & 1) === 0 ? 1 : (bytes[at++] ?? 0) + 2;
  }
  return items;
}

/** The numbers of a list that is short. */
export function readNumbers(bytes: Uint8Array, entry: Entry, limit: number): Uint32Array {
  const size = entry.end - entry.start;
  const into = { numbers: new Uint32Array(size), occurrences: new Uint16Array(size) };
  return into.numbers.subarray(0, readList(bytes, entry, limit, into));
}
