import { ByteReader } from './byte-reader.ts';
import type { Table } from './gazetteer.ts';
import { EXPANSION_LENGTH, SYMBOL } from './layout.ts';

/**
 * A place in the trie, moved on symbol by symbol. One is made for each block, none for each word.
 */
export class TrieWalk {
  readonly #base: Int32Array;
  readonly #label: Uint16Array;
  readonly #expansions: Uint16Array;
  readonly #records: ByteReader;
  #state = 0;
  /** Symbols of the tail that are still to come; -1 while in the double array. */
  #left = -1;

  constructor(table: Table) {
    this.#base = table.base;
    this.#label = table.label;
    this.#expansions = table.expansions;
    this.#records = new ByteReader(table.records, 0);
  }

  /** Goes to a root. */
  start(root: number): void {
    this.#state = root;
    this.#left = -1;
  }

  /** Follows a symbol; false where no name goes on so. */
  step(symbol: number): boolean {
    if (this.#left >= 0) {
      if (this.#left === 0) return false;
      this.#left--;
      return this.#records.number() === symbol;
    }
    const next = ((this.#base[this.#state] ?? 0) >> 1) + symbol;
    if (this.#label[next] !== symbol) return false;
    this.#state = next;
    const base = this.#base[next] ?? 0;
    if (base < 0) {
      this.#records.at = ~base;
      this.#left = this.#records.number();
    }
    return true;
  }

  /** Follows all the symbols of a character; gives their number, 0 where no name goes on so. */
  follow(symbol: number): number {
    if (symbol < SYMBOL.firstExpansion) {
      return this.step(symbol === SYMBOL.joiner ? SYMBOL.space : symbol) ? 1 : 0;
    }
    const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
    let steps = 0;
    for (; steps < EXPANSION_LENGTH; steps++) {
      const each = this.#expansions[first + steps] ?? SYMBOL.end;
      if (each === SYMBOL.end) break;
      if (!this.step(each)) return 0;
    }
    return steps;
  }

  /** Where the record of the name that ends here starts; -1 where none ends. */
  end(): number {
    if (this.#left === 0) return this.#records.at;
    if (this.#left > 0) return -1;
    const base = this.#base[this.#state] ?? 0;
    if ((base & 1) === 0) return -1;
    const leaf = base >> 1;
    if (this.#label[leaf] !== SYMBOL.end) return -1;
    this.#records.at = ~(this.#base[leaf] ?? -1);
    this.#records.number();
    return this.#records.at;
  }
}
