import { LONGEST_KEY } from './layout.ts';

/**
 * The edits between one word and the keys of a sorted list, read in their order. An edit puts in,
 * leaves out or changes one UTF-16 code unit, or swaps two neighbours that no other edit touches:
 * optimal string alignment (Damerau 1964; Wagner and Fischer 1974). Neighbours in a sorted list
 * begin alike, so each key goes on from the rows that it shares with the key before it, and keys
 * that no beginning within reach leads to can be passed over (as automata do it: Schulz and Mihov
 * 2002).
 */
export class EditTable {
  /** The edits from the word to the key last read; more than `most` where there are more. */
  toWhole = Infinity;
  /** The edits from the word to that beginning of the key which is nearest to it. */
  toBeginning = Infinity;

  readonly #word: Uint16Array;
  readonly #most: number;
  readonly #width: number;
  /**
   * Row n holds the edits from the first n units of the key to every beginning of the word whose
   * length is within reach of n; just outside, something that is out of reach.
   */
  readonly #rows: Uint8Array;
  /** The least number of each row: no later row comes below it. */
  readonly #least = new Uint8Array(LONGEST_KEY + 1);
  /** The fewest edits from the whole word to at most n leading units of the key. */
  readonly #best = new Uint8Array(LONGEST_KEY + 1);
  /** Rows that hold for the key last read. */
  #filled = 0;
  /** How many leading units of the key put it, and all that begin so, out of reach; else Infinity. */
  #dead = Infinity;

  /** @param most - edits beyond which the table need not be right */
  constructor(word: string, most: number) {
    this.#word = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    this.#most = most;
    this.#width = word.length + 1;
    this.#rows = new Uint8Array((LONGEST_KEY + 1) * this.#width);
    for (let i = 0; i < this.#width; i += 1) this.#rows[i] = i;
    this.#best[0] = word.length;
  }

  /**
   * Reads the next key.
   * @param units - its code units, of which the first `length` count
   * @param shared - how many of them are those of the key before it
   * @returns true where this key is the first of its beginning to be out of reach
   */
  read(units: Uint16Array, length: number, shared: number): boolean {
    let row = Math.min(this.#filled, shared);
    if (row < this.#dead) this.#dead = Infinity;
    const wasDead = this.#dead !== Infinity;
    while (row < length && this.#dead === Infinity) {
      row += 1;
      const least = this.#fill(row, units);
      this.#least[row] = least;
      this.#best[row] = Math.min(this.#best[row - 1] ?? 0, this.#last(row));
      if (least > this.#most) this.#dead = row;
    }
    this.#filled = row;
    this.toBeginning = this.#best[row] ?? Infinity;
    this.toWhole = this.#dead === Infinity ? this.#last(row) : Infinity;
    return !wasDead && this.#dead !== Infinity;
  }

  /**
   * Where the keys go on after those that begin like the one last read, which is out of reach.
   * @param target - takes the least text from which on keys may be within reach again
   * @returns its length; 0 where there is none
   */
  resume(units: Uint16Array, target: Uint16Array): number {
    for (let depth = this.#dead; depth > 0; depth -= 1) {
      const unit = this.#nextUnit(units, depth);
      if (unit < 0) continue;
      target.set(units.subarray(0, depth - 1));
      target[depth - 1] = unit;
      return depth;
    }
    return 0;
  }

  /** The next unit at a depth, after the key's own, that leaves the beginning within reach; -1 for none. */
  #nextUnit(units: Uint16Array, depth: number): number {
    const unit = units[depth - 1] ?? 0;
    // With an edit to spare any unit will do; without one, only units of the word, in their place.
    if ((this.#least[depth - 1] ?? 0) < this.#most) return unit < 0xffff ? unit + 1 : -1;
    const above = (depth - 1) * this.#width;
    const before = depth > 1 ? units[depth - 2] : undefined;
    let next = -1;
    for (let i = Math.max(0, depth - 1 - this.#most); i < this.#word.length; i += 1) {
      if (i > depth + this.#most) break;
      const each = this.#word[i] ?? 0;
      if (each <= unit || (next >= 0 && each >= next)) continue;
      const swaps = before === this.#word[i + 1] && this.#reaches(above - this.#width + i, 1);
      if (swaps || this.#reaches(above + i, 0)) next = each;
    }
    return next;
  }

  #reaches(cell: number, further: number): boolean {
    return (this.#rows[cell] ?? Infinity) + further <= this.#most;
  }

  #last(row: number): number {
    return this.#rows[(row + 1) * this.#width - 1] ?? Infinity;
  }

  /** Fills a row from the two before it; gives its least number. */
  #fill(row: number, units: Uint16Array): number {
    const rows = this.#rows;
    const word = this.#word;
    const far = this.#most + 1;
    const here = row * this.#width;
    const above = here - this.#width;
    const unit = units[row - 1];
    const before = row > 1 ? units[row - 2] : undefined;
    const first = Math.max(1, row - this.#most);
    const last = Math.min(word.length, row + this.#most);
    let edits = first === 1 ? Math.min(row, far) : far;
    let least = edits;
    rows[here + first - 1] = edits;
    for (let i = first; i <= last; i += 1) {
      const change = (rows[above + i - 1] ?? 0) + (word[i - 1] === unit ? 0 : 1);
      edits = Math.min(edits + 1, (rows[above + i] ?? 0) + 1, change);
      if (i > 1 && before === word[i - 1] && unit === word[i - 2]) {
        edits = Math.min(edits, (rows[above - this.#width + i - 2] ?? 0) + 1);
      }
      rows[here + i] = edits;
      if (edits < least) least = edits;
    }
    for (let i = last + 1; i <= word.length; i += 1) rows[here + i] = far;
    return least;
  }
}
