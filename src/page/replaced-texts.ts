import { isConnected } from './dom.ts';

/** A Text node that has gone, and the one that has taken its place. */
export interface Replacement {
  readonly from: Text;
  readonly to: Text;
}

/**
 * Which texts of a page take the place of others: `textContent = …` makes a new node each time. Of one
 * parent the first that goes is taken to be replaced by the first that comes, and so on; where fewer
 * come, the last of them stands for the rest.
 */
export class ReplacedTexts {
  #gone = new Map<Node, Text[]>();
  #come = new Map<Node, Text[]>();

  /** A text has left `parent`. */
  addGone(text: Text, parent: Node): void {
    append(this.#gone, parent, text);
  }

  /** A text has come into `parent`. */
  addCome(text: Text, parent: Node): void {
    append(this.#come, parent, text);
  }

  /**
   * Hands over the pairs there are, and begins anew. One that came may have gone since: then it is the
   * first of a later pair. What was only moved has no place that another could take.
   */
  take(): readonly Replacement[] {
    const pairs: Replacement[] = [];
    for (const [parent, gone] of this.#gone) {
      const come = this.#come.get(parent) ?? [];
      for (const [i, from] of gone.entries()) {
        const to = come[i] ?? come.at(-1);
        if (to && !isConnected(from)) pairs.push({ from, to });
      }
    }
    this.clear();
    return pairs;
  }

  clear(): void {
    if (this.#gone.size > 0) this.#gone = new Map();
    if (this.#come.size > 0) this.#come = new Map();
  }
}

function append(lists: Map<Node, Text[]>, parent: Node, text: Text): void {
  const list = lists.get(parent);
  if (list) list.push(text);
  else lists.set(parent, [text]);
}
