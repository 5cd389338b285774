/** A Text node that has gone, and the one that has taken its place. */
export interface Replacement {
  readonly from: Text;
  readonly to: Text;
}

/**
 * Which texts of a page take the place of others: `textContent = …` makes a new node each time. Those
 * that go from one parent are all taken to be replaced by the one that comes into it last.
 */
export class ReplacedTexts {
  #gone = new Map<Node, Text[]>();
  #come = new Map<Node, Text>();

  /** A text has left `parent`. */
  addGone(text: Text, parent: Node): void {
    const before = this.#gone.get(parent);
    if (before) before.push(text);
    else this.#gone.set(parent, [text]);
  }

  /** A text has come into `parent`. */
  addCome(text: Text, parent: Node): void {
    this.#come.set(parent, text);
  }

  /** Hands over the pairs there are, in the order in which texts went, and begins anew. */
  take(): readonly Replacement[] {
    const pairs: Replacement[] = [];
    for (const [parent, gone] of this.#gone) {
      const to = this.#come.get(parent);
      if (to) pairs.push(...gone.filter((from) => from !== to).map((from) => ({ from, to })));
    }
    this.clear();
    return pairs;
  }

  clear(): void {
    if (this.#gone.size > 0) this.#gone = new Map();
    if (this.#come.size > 0) this.#come = new Map();
  }
}
