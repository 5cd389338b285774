import { SearchIndexError } from './search-index-error.ts';

/** Reads what `ByteWriter` wrote, and never past the end. */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws SearchIndexError at the end of the bytes */
  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new SearchIndexError('the search index ends within an entry');
    this.at += 1;
    return value;
  }

  /** @throws SearchIndexError at the end of the bytes, and where the number does not fit 32 bits */
  varint(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    for (let shift = 7; shift < 35; shift += 7) {
      const next = this.byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value >>> 0;
    }
    throw new SearchIndexError('the search index holds a number that is too long');
  }
}
