import type { ListPlace } from './keyed-lists.ts';
import { LOW_BITS } from './layout.ts';
import { SearchIndexError } from './search-index-error.ts';

/** Items that are read at a time: what is read stays at hand for the processor. */
export const BLOCK = 128;
/** Bits that are there, whatever bit of a byte the first of them is, in the 32 that are looked at. */
const SURE = 25;

/** All readers write here, so that it stays at hand: what one has read is used before the next reads. */
const NUMBERS = new Uint32Array(BLOCK);
const OCCURRENCES = new Uint16Array(BLOCK);

/** Reads lists that `writeList` wrote. */
export class ListReader {
  /** The items that any reader read last; only the first ones count, as many as `next` said. */
  readonly numbers = NUMBERS;
  readonly occurrences = OCCURRENCES;

  readonly #lists: DataView;
  #limit = 0;
  /** Items that are still to be read. */
  #left = 0;
  /** The next bit, and the first behind the list. */
  #at = 0;
  #end = 0;
  #low = 0;
  /** Where `#unary` and `#bits` read. */
  #cursor = 0;
  /** The number last read. */
  #number = -1;

  /** @param lists - those of the lexicon whose entries are to be read */
  constructor(lists: DataView) {
    this.#lists = lists;
  }

  /**
   * Goes to the beginning of a list.
   * @param limit - what all numbers must stay below
   * @throws SearchIndexError where the list cannot hold as many items as it says
   */
  open({ count, start, end }: ListPlace, limit: number): void {
    if (count > limit || count > (end - start) * 4) {
      throw new SearchIndexError('a list of the search index is longer than it can be');
    }
    this.#limit = limit;
    this.#left = count;
    this.#cursor = start * 8;
    this.#end = end * 8;
    this.#number = -1;
    this.#low = count === 0 ? 0 : this.#bits(LOW_BITS);
    this.#at = this.#cursor;
  }

  /**
   * Reads on, up to the first number that is not below `bound`, which is left for the next time; gives
   * how many items were read: where they are fewer than `BLOCK`, there are no more.
   * @throws SearchIndexError where a number is not below the limit, or the list ends too soon
   */
  next(bound: number): number {
    const { numbers, occurrences } = this;
    const lists = this.#lists;
    const low = this.#low;
    const most = Math.min(this.#left, BLOCK);
    const end = this.#end;
    let number = this.#number;
    let at = this.#at;
    let items = 0;
    for (; items < most; items += 1) {
      if (at >= end) throw new SearchIndexError('a list of the search index ends too soon');
      const bits = lists.getUint32(at >>> 3) << (at & 7);
      const high = Math.clz32(bits);
      const length = high + 1 + low;
      const more = Math.clz32(bits << length);
      let next = number;
      let nextAt = at;
      let count = more + 1;
      if (length + more < SURE) {
        // In two steps, because shifting by 32 would be shifting by none.
        next += 1 + ((high << low) | ((((bits << high) << 1) >>> 1) >>> (31 - low)));
        nextAt += length + count;
      } else {
        this.#cursor = at;
        next += 1 + this.#unary() * 2 ** low + this.#bits(low);
        count = this.#unary() + 1;
        nextAt = this.#cursor;
      }
      if (next >= bound) {
        this.#check(next);
        break;
      }
      number = next;
      at = nextAt;
      numbers[items] = number;
      occurrences[items] = count;
    }
    this.#check(number);
    this.#number = number;
    this.#at = at;
    this.#left -= items;
    return items;
  }

  #check(number: number): void {
    if (number < this.#limit) return;
    throw new SearchIndexError('a list of the search index runs too far');
  }

  /** Counts the zeros before the next one, and steps over them all. */
  #unary(): number {
    let zeros = 0;
    for (;;) {
      const found = Math.clz32(this.#look());
      if (found < SURE) {
        this.#cursor += found + 1;
        return zeros + found;
      }
      zeros += SURE;
      this.#cursor += SURE;
    }
  }

  #bits(count: number): number {
    const value = (this.#look() >>> 1) >>> (31 - count);
    this.#cursor += count;
    return value;
  }

  /** The next bits, the first one highest. */
  #look(): number {
    if (this.#cursor >= this.#end)
      throw new SearchIndexError('a list of the search index ends too soon');
    return this.#lists.getUint32(this.#cursor >>> 3) << (this.#cursor & 7);
  }
}

/**
 * The numbers of a list, all at once.
 * @throws SearchIndexError where the list is damaged
 */
export function readNumbers(lists: DataView, entry: ListPlace, limit: number): Uint32Array {
  const reader = new ListReader(lists);
  reader.open(entry, limit);
  const numbers = new Uint32Array(entry.count);
  let read = 0;
  for (let items = reader.next(limit); items > 0; items = reader.next(limit)) {
    numbers.set(reader.numbers.subarray(0, items), read);
    read += items;
  }
  return numbers;
}
