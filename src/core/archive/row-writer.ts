/** Collects the rows of a table of 32-bit words. */
export class RowWriter {
  readonly #words: number[] = [];

  add(...row: readonly number[]): void {
    for (const word of row) this.#words.push(word);
  }

  /** The number of words so far. */
  get length(): number {
    return this.#words.length;
  }

  bytes(): Uint8Array {
    return new Uint8Array(Uint32Array.from(this.#words).buffer);
  }
}
