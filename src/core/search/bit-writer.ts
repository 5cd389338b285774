import type { ByteWriter } from '../bytes/byte-writer.ts';

/** Writes bits, the highest of each byte first. */
export class BitWriter {
  readonly #into: ByteWriter;
  #byte = 0;
  #filled = 0;

  constructor(into: ByteWriter) {
    this.#into = into;
  }

  /** The lowest `count` bits of a number, at most 31. */
  bits(value: number, count: number): void {
    for (let rest = count; rest > 0;) {
      const taken = Math.min(rest, 8 - this.#filled);
      rest -= taken;
      this.#byte = (this.#byte << taken) | ((value >>> rest) & ((1 << taken) - 1));
      this.#filled += taken;
      if (this.#filled === 8) this.#flush();
    }
  }

  /** So many zeros and a one. */
  unary(zeros: number): void {
    for (let rest = zeros; rest > 0; rest -= 16) this.bits(0, Math.min(rest, 16));
    this.bits(1, 1);
  }

  /** Fills the last byte up with zeros. */
  end(): void {
    if (this.#filled > 0) this.bits(0, 8 - this.#filled);
  }

  #flush(): void {
    this.#into.byte(this.#byte);
    this.#byte = 0;
    this.#filled = 0;
  }
}
