import { LONGEST_KEY } from './layout.ts';

/**
 * The edits between one word and the keys of a sorted list, read in their order. An edit puts in,
 * leaves out or changes one UTF-16 code unit, or swaps two neighbours that no other edit touches:
 * optimal string alignment (Damerau 1964; Wagner and Fischer 1974). Neighbours in a sorted list
 * begin alike, so each key goes on from the rows that it shares with the key before it.
 */
export class EditTable {
  /** The edits from the word to the key last read; more than `most` where there are more. */
  toWhole = Infinity;
  /** The edits from the word to that beginning of the key which is nearest to it. */
  toBeginning = Infinity;
  /** How many leading units of the key put it, and all that begin so, out of reach; else Infinity. */
  dead = Infinity;

  readonly #word: Uint16Array;
  readonly #most: number;
  readonly #width: number;
  /** Row n holds the edits from the first n units of the key to every beginning of the word. */
  readonly #rows: Uint8Array;
  /** The fewest edits from the whole word to at most n leading units of the key. */
  readonly #best = new Uint8Array(LONGEST_KEY + 1);
  /** Rows that hold for the key last read. */
  #filled = 0;

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
   */
  read(units: Uint16Array, length: number, shared: number): void {
    let row = Math.min(this.#filled, shared);
    if (row < this.dead) this.dead = Infinity;
    while (row < length && this.dead === Infinity) {
      row += 1;
      if (this.#fill(row, units) > this.#most) this.dead = row;
    }
    this.#filled = row;
    this.toBeginning = this.#best[row] ?? Infinity;
    const last = this.#rows[(row + 1) * this.#width - 1] ?? Infinity;
    this.toWhole = this.dead === Infinity ? last : Infinity;
  }

  /** Fills a row from the two before it; gives its least number, below which no later row comes. */
  #fill(row: number, units: Uint16Array): number {
    const rows = this.#rows;
    const word = this.#word;
    const width = this.#width;
    const here = row * width;
    const above = here - width;
    const unit = units[row - 1];
    const before = row > 1 ? units[row - 2] : undefined;
    rows[here] = row;
    let least = row;
    let edits = row;
    for (let i = 1; i < width; i += 1) {
      const change = (rows[above + i - 1] ?? 0) + (word[i - 1] === unit ? 0 : 1);
      edits = Math.min(edits + 1, (rows[above + i] ?? 0) + 1, change);
      if (i > 1 && before === word[i - 1] && unit === word[i - 2]) {
        edits = Math.min(edits, (rows[above - width + i - 2] ?? 0) + 1);
      }
      rows[here + i] = edits;
      if (edits < least) least = edits;
    }
    this.#best[row] = Math.min(this.#best[row - 1] ?? 0, edits);
    return least;
  }
}
