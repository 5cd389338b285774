/**
 * Reads numbers of variable length, as `ByteWriter` writes them, from anywhere in its bytes. Past
 * their end it reads zeros: damaged bytes give wrong numbers, never an endless loop.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  /** Where the next number starts. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** False at the end of the bytes. */
  get more(): boolean {
    return this.at < this.#bytes.length;
  }

  /** Reads the next number. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }
}
