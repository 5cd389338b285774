import { FREE, ROOT, SYMBOL } from './layout.ts';

/** A key to insert: its symbols. */
export type Key = readonly number[];

/** Gives where the rest of a key, and what it stands for, is recorded. */
export type RecordLeaf = (key: number, depth: number) => number;

/** How many places to try before the search moves on for good: bounds building to linear time. */
const PATIENCE = 96;

/** Label of the roots, which no symbol leads to. */
const TAKEN = FREE - 1;

/**
 * A trie in two arrays: the state reached from `s` by symbol `c` is `base[s] + c`, and exists where
 * `label` of that cell is `c` (Aoe, "An efficient digital search algorithm by using a double-array
 * structure", IEEE TSE 1989). No two states share a base, so the label alone tells whose cell it is
 * (Yata and others, "A compact static double-array keeping character codes", IPM 2007). Keys leave the
 * trie for a tail as soon as they are alone.
 *
 * `base` holds, for a state with children, twice its base, plus one where a name ends there; for a
 * leaf, the bitwise complement of its record.
 */
export class DoubleArray {
  #base = new Int32Array(0);
  #label = new Uint16Array(0);
  #isBase = new Uint8Array(0);
  /** The cell itself where it is free, else one further on: a union-find whose roots are free cells. */
  #skip = new Int32Array(0);
  /** Where the search for several cells begins. */
  #from = 0;

  constructor() {
    this.#reserve(4096);
    this.#take(ROOT.names, TAKEN);
    this.#take(ROOT.cues, TAKEN);
  }

  /** Inserts all keys, which must be sorted and unlike each other, below a root. */
  insert(root: number, keys: readonly Key[], record: RecordLeaf): void {
    if (keys.length > 0) this.#branch(root, keys, 0, keys.length, 0, record);
  }

  /** The arrays, cut to their length and padded so that any symbol leads to a cell. */
  pack(symbols: number): { readonly base: Int32Array; readonly label: Uint16Array } {
    let length = this.#label.length;
    while (this.#label[length - 1] === FREE) length--;
    this.#reserve(length + symbols);
    return {
      base: this.#base.slice(0, length + symbols),
      label: this.#label.slice(0, length + symbols),
    };
  }

  /** Gives `state` the children of keys `from` to `to`, which agree in their first `depth` symbols. */
  #branch(
    state: number,
    keys: readonly Key[],
    from: number,
    to: number,
    depth: number,
    record: RecordLeaf,
  ): void {
    const starts = groupsOf(keys, from, to, depth);
    const symbols = starts.map((start) => keys[start]?.[depth] ?? SYMBOL.end);
    const base = this.#place(symbols);
    this.#base[state] = (base << 1) | (symbols[0] === SYMBOL.end ? 1 : 0);
    for (const [i, start] of starts.entries()) {
      const child = base + (symbols[i] ?? 0);
      const end = starts[i + 1] ?? to;
      const ends = symbols[i] === SYMBOL.end;
      if (ends || end - start === 1) this.#base[child] = ~record(start, ends ? depth : depth + 1);
      else this.#branch(child, keys, start, end, depth + 1, record);
    }
  }

  /** Finds a base under which all the symbols' cells are free, and takes them. */
  #place(symbols: readonly number[]): number {
    const lowest = symbols[0] ?? 0;
    let cell = this.#freeFrom(symbols.length === 1 ? 0 : this.#from);
    for (let tries = 1; !this.#fits(cell - lowest, symbols); tries++) {
      cell = this.#freeFrom(cell + 1);
      if (tries % PATIENCE === 0) this.#from = cell;
    }
    const base = cell - lowest;
    this.#reserve(base + (symbols.at(-1) ?? 0) + 1);
    this.#isBase[base] = 1;
    for (const symbol of symbols) this.#take(base + symbol, symbol);
    return base;
  }

  #fits(base: number, symbols: readonly number[]): boolean {
    if (base < 1 || this.#isBase[base] === 1) return false;
    return symbols.every((symbol) => (this.#label[base + symbol] ?? FREE) === FREE);
  }

  #take(cell: number, symbol: number): void {
    this.#label[cell] = symbol;
    this.#skip[cell] = cell + 1;
  }

  /** The first free cell at or after one, halving the way for those who ask next. */
  #freeFrom(start: number): number {
    let cell = start;
    for (;;) {
      this.#reserve(cell + 1);
      const next = this.#skip[cell] ?? cell;
      if (next === cell) return cell;
      this.#skip[cell] = this.#skip[next] ?? next;
      cell = next;
    }
  }

  #reserve(length: number): void {
    const before = this.#label.length;
    if (length <= before) return;
    const after = Math.max(length, before * 2);
    this.#base = grown(this.#base, new Int32Array(after));
    this.#label = grown(this.#label, new Uint16Array(after).fill(FREE));
    this.#isBase = grown(this.#isBase, new Uint8Array(after));
    this.#skip = grown(this.#skip, new Int32Array(after));
    for (let cell = before; cell < after; cell++) this.#skip[cell] = cell;
  }
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function groupsOf(keys: readonly Key[], from: number, to: number, depth: number): number[] {
  const starts: number[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    const symbol = keys[i]?.[depth] ?? SYMBOL.end;
    if (symbol !== last) starts.push(i);
    last = symbol;
  }
  return starts;
}
