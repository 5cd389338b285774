import { ByteReader } from './byte-reader.ts';
import type { Entry, KeyCursor, ListPlace } from './keyed-lists.ts';
import { BLOCK_BYTES, BLOCK_KEYS, BLOCK_ROW, LIST_MARGIN, LONGEST_KEY } from './layout.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import { packUnits } from './pack-units.ts';
import { SearchIndexError } from './search-index-error.ts';

/** Walks the keys of a lexicon in order, and can leave out whole blocks. */
export class LexiconCursor implements KeyCursor {
  readonly units = new Uint16Array(LONGEST_KEY);
  length = 0;
  shared = 0;
  count = 0;
  /** The place of the key among all. */
  index = -1;

  readonly #parts: LexiconParts;
  readonly #reader: ByteReader;
  /** Looks ahead while the other stands still. */
  readonly #scout: ByteReader;
  readonly #head = new Uint16Array(LONGEST_KEY);
  /** The block under the cursor; -1 before the first. */
  #block = -1;
  #start = 0;
  #end = 0;
  /** The first units of what is sought, as rows of the table have them. */
  #first = 0;
  #second = 0;

  constructor(parts: LexiconParts) {
    this.#parts = parts;
    this.#reader = new ByteReader(parts.entries);
    this.#scout = new ByteReader(parts.entries);
  }

  next(): boolean {
    if (this.index + 1 >= this.#parts.size) return false;
    this.index += 1;
    if (this.index % BLOCK_KEYS === 0) this.#enterBlock(this.index / BLOCK_KEYS);
    else this.#readKey();
    this.count = this.#reader.varint();
    this.#start = this.#end;
    this.#end += this.#reader.varint();
    if (this.#end > this.#parts.lists.byteLength - LIST_MARGIN) {
      throw new SearchIndexError('a list of the search index lies out of its bounds');
    }
    return true;
  }

  seek(target: Uint16Array, length: number): void {
    this.#aim(target, length);
    let low = Math.max(0, this.#block);
    let step = 1;
    for (; this.#startsBefore(low + step, target, length); step *= 2) low += step;
    low = this.#lastBefore(low, low + step, target, length);
    if (low > this.#block) this.index = low * BLOCK_KEYS - 1;
  }

  /** The same from anywhere, forward or back. */
  jump(target: Uint16Array, length: number): void {
    this.#aim(target, length);
    const blocks = Math.ceil(this.#parts.size / BLOCK_KEYS);
    this.index = this.#lastBefore(0, blocks, target, length) * BLOCK_KEYS - 1;
  }

  /** Steps to the key at an index; false where there is none. */
  goTo(index: number): boolean {
    if (index < 0 || index >= this.#parts.size) return false;
    this.index = index - (index % BLOCK_KEYS) - 1;
    while (this.index < index) this.next();
    return true;
  }

  /** Below 0 where the key under the cursor stands before the target, 0 where it is the target. */
  compare(target: Uint16Array, length: number): number {
    return compareUnits(this.units, this.length, target, length);
  }

  startsWith(prefix: Uint16Array, length: number): boolean {
    return length <= this.length && compareUnits(this.units, length, prefix, length) === 0;
  }

  place(): ListPlace {
    return { count: this.count, start: this.#start, end: this.#end };
  }

  entry(key = this.#key()): Entry {
    return { key, count: this.count, start: this.#start, end: this.#end };
  }

  #key(): string {
    let key = '';
    for (let i = 0; i < this.length; i += 1) key += String.fromCharCode(this.units[i] ?? 0);
    return key;
  }

  #aim(target: Uint16Array, length: number): void {
    this.#first = packUnits(target, length, 0);
    this.#second = packUnits(target, length, 2);
  }

  /** The last block from `low` on, below `high`, that does not begin behind the target; else `low`. */
  #lastBefore(low: number, high: number, target: Uint16Array, length: number): number {
    let first = low;
    let behind = high;
    while (behind - first > 1) {
      const middle = (first + behind) >> 1;
      if (this.#startsBefore(middle, target, length)) first = middle;
      else behind = middle;
    }
    return first;
  }

  #startsBefore(block: number, target: Uint16Array, length: number): boolean {
    if (block * BLOCK_KEYS >= this.#parts.size) return false;
    const row = block * BLOCK_BYTES;
    const order = this.#word(row + BLOCK_ROW.first) - this.#first;
    if (order !== 0) return order < 0;
    const next = this.#word(row + BLOCK_ROW.second) - this.#second;
    return next === 0 ? this.#compareHead(block, target, length) <= 0 : next < 0;
  }

  #enterBlock(block: number): void {
    const length = this.#readHead(block, this.#reader);
    let shared = 0;
    const shorter = Math.min(length, this.length);
    while (shared < shorter && this.#head[shared] === this.units[shared]) shared += 1;
    this.units.set(this.#head);
    this.length = length;
    this.shared = shared;
    this.#end = this.#word(block * BLOCK_BYTES + BLOCK_ROW.lists);
    this.#block = block;
  }

  #compareHead(block: number, target: Uint16Array, length: number): number {
    return compareUnits(this.#head, this.#readHead(block, this.#scout), target, length);
  }

  /** Reads the first key of a block into `#head`; gives its length. */
  #readHead(block: number, reader: ByteReader): number {
    reader.at = this.#word(block * BLOCK_BYTES + BLOCK_ROW.entries);
    if (reader.varint() !== 0) {
      throw new SearchIndexError('a block of the search index does not begin with a whole key');
    }
    return readUnits(reader, this.#head, 0);
  }

  #word(at: number): number {
    return this.#parts.blocks.getUint32(at, true);
  }

  #readKey(): void {
    const shared = this.#reader.varint();
    if (shared > this.length) {
      throw new SearchIndexError('a key of the search index shares more than there is');
    }
    this.shared = shared;
    this.length = readUnits(this.#reader, this.units, shared);
  }
}

/** Reads the rest of a key behind its first `shared` units; gives the whole length. */
function readUnits(reader: ByteReader, into: Uint16Array, shared: number): number {
  const length = shared + reader.varint();
  if (length > LONGEST_KEY) throw new SearchIndexError('a key of the search index is too long');
  for (let i = shared; i < length; i += 1) into[i] = reader.varint();
  return length;
}

function compareUnits(a: Uint16Array, aLength: number, b: Uint16Array, bLength: number): number {
  const shorter = Math.min(aLength, bLength);
  for (let i = 0; i < shorter; i += 1) {
    const order = (a[i] ?? 0) - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return aLength - bLength;
}
