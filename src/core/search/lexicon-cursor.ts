import { ByteReader } from './byte-reader.ts';
import { BLOCK_BYTES, BLOCK_KEYS, LONGEST_KEY } from './layout.ts';
import type { Entry, LexiconParts } from './lexicon.ts';
import { SearchIndexError } from './search-index-error.ts';

/** Walks the keys of a lexicon in order, and can leave out whole blocks. */
export class LexiconCursor {
  /** The code units of the key under the cursor; only the first `length` count. */
  readonly units = new Uint16Array(LONGEST_KEY);
  length = 0;
  /** How many of its units are those of the key that stood here before it. */
  shared = 0;
  /** Items in its list. */
  count = 0;
  /** The place of the key among all. */
  index = -1;

  readonly #parts: LexiconParts;
  readonly #reader: ByteReader;
  /** Looks ahead while the other stands still. */
  readonly #scout: ByteReader;
  readonly #head = new Uint16Array(LONGEST_KEY);
  #start = 0;
  #end = 0;

  constructor(parts: LexiconParts) {
    this.#parts = parts;
    this.#reader = new ByteReader(parts.entries);
    this.#scout = new ByteReader(parts.entries);
  }

  /** Steps to the next key; false after the last. */
  next(): boolean {
    if (this.index + 1 >= this.#parts.size) return false;
    this.index += 1;
    if (this.index % BLOCK_KEYS === 0) this.#enterBlock(this.index / BLOCK_KEYS);
    else this.#readKey();
    this.count = this.#reader.varint();
    this.#start = this.#end;
    this.#end += this.#reader.varint();
    if (this.#end > this.#parts.lists.length) {
      throw new SearchIndexError('a list of the search index lies out of its bounds');
    }
    return true;
  }

  /** Stands before the block in which `key` is, if it is anywhere. */
  seek(key: string): void {
    let low = 0;
    let high = this.#blocks - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const length = this.#readHead(middle, this.#scout);
      if (compareUnits(this.#head, length, key) <= 0) low = middle;
      else high = middle - 1;
    }
    this.index = low * BLOCK_KEYS - 1;
  }

  /** Steps to the key at an index; false where there is none. */
  goTo(index: number): boolean {
    if (index < 0 || index >= this.#parts.size) return false;
    this.index = index - (index % BLOCK_KEYS) - 1;
    while (this.index < index) this.next();
    return true;
  }

  /** Goes on to the last block before which all keys begin with the first `depth` units of this one. */
  skip(depth: number): void {
    let block = Math.floor(this.index / BLOCK_KEYS) + 1;
    while (block < this.#blocks && this.#sharesHead(block, depth)) block += 1;
    const last = (block - 1) * BLOCK_KEYS - 1;
    if (last > this.index) this.index = last;
  }

  /** Below 0 where the key under the cursor stands before `key`, 0 where it is `key`. */
  compare(key: string): number {
    return compareUnits(this.units, this.length, key);
  }

  startsWith(prefix: string): boolean {
    return prefix.length <= this.length && compareUnits(this.units, prefix.length, prefix) === 0;
  }

  entry(): Entry {
    const key = String.fromCharCode(...this.units.subarray(0, this.length));
    return { key, count: this.count, start: this.#start, end: this.#end };
  }

  get #blocks(): number {
    return Math.ceil(this.#parts.size / BLOCK_KEYS);
  }

  #enterBlock(block: number): void {
    const length = this.#readHead(block, this.#reader);
    let shared = 0;
    while (shared < length && shared < this.length && this.#head[shared] === this.units[shared]) {
      shared += 1;
    }
    this.units.set(this.#head);
    this.length = length;
    this.shared = shared;
    this.#end = this.#parts.blocks.getUint32(block * BLOCK_BYTES + 4, true);
  }

  #sharesHead(block: number, depth: number): boolean {
    if (this.#readHead(block, this.#scout) < depth) return false;
    for (let i = 0; i < depth; i += 1) if (this.#head[i] !== this.units[i]) return false;
    return true;
  }

  /** Reads the first key of a block into `#head`; gives its length. */
  #readHead(block: number, reader: ByteReader): number {
    reader.at = this.#parts.blocks.getUint32(block * BLOCK_BYTES, true);
    if (reader.varint() !== 0) {
      throw new SearchIndexError('a block of the search index does not begin with a whole key');
    }
    return readUnits(reader, this.#head, 0);
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

function compareUnits(units: Uint16Array, length: number, key: string): number {
  const shorter = Math.min(length, key.length);
  for (let i = 0; i < shorter; i += 1) {
    const order = (units[i] ?? 0) - key.charCodeAt(i);
    if (order !== 0) return order;
  }
  return length - key.length;
}
