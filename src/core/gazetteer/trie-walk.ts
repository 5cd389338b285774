import { EXPANSION_LENGTH, NODE, SYMBOL } from './layout.ts';
import { readNumber, skipNumber } from './numbers.ts';
import { skipRecord } from './records.ts';
import { readSymbol, symbolLength } from './symbol-bytes.ts';
import type { Table } from './gazetteer.ts';

/**
 * A place in a radix trie (Morrison, "PATRICIA", JACM 1968), moved on symbol by symbol. The trie lies depth
 * first in its bytes, without pointers: a node is a header byte (see `NODE`), its label, the record of
 * the name that ends there, and its children; a node that has children and is not the last of its
 * siblings gives their length in bytes, so that it can be stepped over. Siblings are sorted by symbol.
 *
 * One walk is made for each block, none for each word.
 */
export class TrieWalk {
  readonly #bytes: Uint8Array;
  readonly #table: Table;
  /** Next byte of the label; at its end, the record or the children. */
  #at = 0;
  #labelEnd = 0;
  #header = 0;

  constructor(table: Table) {
    this.#bytes = table.names;
    this.#table = table;
  }

  /** Goes above the first node of a list of siblings. */
  start(at: number): void {
    this.#at = at;
    this.#labelEnd = at;
    this.#header = NODE.last | NODE.children;
  }

  /** Follows a symbol; false where no name goes on so. */
  step(symbol: number): boolean {
    if (this.#at === this.#labelEnd) return this.#enter(symbol);
    if (readSymbol(this.#bytes, this.#at) !== symbol) return false;
    this.#at += symbolLength(symbol);
    return true;
  }

  /** Follows all the symbols of a character; gives their number, 0 where no name goes on so. */
  follow(symbol: number): number {
    if (symbol < SYMBOL.firstExpansion || symbol > SYMBOL.invisible) {
      return this.step(symbol === SYMBOL.joiner ? SYMBOL.space : symbol) ? 1 : 0;
    }
    const { expansions } = this.#table;
    const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
    let steps = 0;
    for (; steps < EXPANSION_LENGTH; steps++) {
      const each = expansions[first + steps] ?? SYMBOL.none;
      if (each === SYMBOL.none) break;
      if (!this.step(each)) return 0;
    }
    return steps;
  }

  /** Where the record of the name that ends here starts; -1 where none ends. */
  end(): number {
    return this.#at === this.#labelEnd && (this.#header & NODE.record) !== 0 ? this.#at : -1;
  }

  /** Enters the child whose label begins with a symbol. */
  #enter(symbol: number): boolean {
    if ((this.#header & NODE.children) === 0) return false;
    let at = this.#childrenAt();
    for (;;) {
      const header = this.#bytes[at] ?? NODE.last;
      const first = readSymbol(this.#bytes, at + 1);
      const labelEnd = at + 1 + (header & NODE.label);
      if (first === symbol && labelEnd > at + 1) {
        this.#header = header;
        this.#at = at + 1 + symbolLength(symbol);
        this.#labelEnd = labelEnd;
        return true;
      }
      if (first > symbol || (header & NODE.last) !== 0) return false;
      at = this.#pastNode(header, labelEnd);
    }
  }

  #childrenAt(): number {
    const at = (this.#header & NODE.record) === 0 ? this.#at : skipRecord(this.#table, this.#at);
    return (this.#header & NODE.last) === 0 ? skipNumber(this.#bytes, at) : at;
  }

  #pastNode(header: number, labelEnd: number): number {
    const at = (header & NODE.record) === 0 ? labelEnd : skipRecord(this.#table, labelEnd);
    if ((header & NODE.children) === 0) return at;
    const children = skipNumber(this.#bytes, at);
    return children + readNumber(this.#bytes, at);
  }
}
