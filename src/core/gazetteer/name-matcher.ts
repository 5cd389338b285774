import { codeAt, symbolAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CASED_SYMBOLS, CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { fittingSenses, NOBODY, type Spelled } from './records.ts';
import { TrieWalk } from './trie-walk.ts';
import { isUnspaced, pastMarks, wordGoesOn } from './word-end.ts';

/**
 * Finds the longest name that begins at a place of a text and that its boundary and its letter case
 * allow. One is made for each block; the answer stands in its fields, so that no word costs an object.
 */
export class NameMatcher implements Spelled {
  readonly #table: Table;
  readonly #text: string;
  readonly #walk: TrieWalk;
  /** The answer: as in `Candidate`; `senses` is `NOBODY` for a phrase to keep clear of. */
  record = -1;
  senses = 0;
  end = 0;
  endsInS = false;
  /** How the text is written as far as it is read. */
  capitals = 0;
  letters = 0;
  initials = 0;
  plural = false;

  constructor(table: Table, text: string) {
    this.#table = table;
    this.#text = text;
    this.#walk = new TrieWalk(table);
  }

  /** True where a name or a phrase to keep clear of begins at `start`; `bucket`: where its trie starts. */
  match(start: number, bucket: number): boolean {
    this.record = -1;
    this.capitals = this.letters = this.initials = 0;
    this.#walk.start(bucket);
    let depth = 0;
    let last: number = SYMBOL.joiner;
    for (let at = start; at < this.#text.length; at++) {
      const code = codeAt(this.#table, this.#text, at);
      const symbol = code & SYMBOL_BITS;
      if (symbol >= SYMBOL.mark || (last === SYMBOL.space && symbol === SYMBOL.space)) continue;
      this.#spell(code, depth, last === SYMBOL.space || last === SYMBOL.joiner);
      last = symbol;
      const steps = this.#walk.follow(symbolAt(this.#table, this.#text, at));
      if (steps === 0) break;
      depth += steps;
      const record = this.#walk.end();
      if (record >= 0) this.#consider(record, at + 1, code);
    }
    return this.record >= 0;
  }

  #spell(code: number, depth: number, initial: boolean): void {
    if (depth >= CASED_SYMBOLS) return;
    if (code >= CODE_CLASS.upper) this.capitals |= 1 << depth;
    if (code >= CODE_CLASS.lower) this.letters |= 1 << depth;
    if (initial) this.initials |= 1 << depth;
  }

  /** Takes a name that ends before `end`, if nothing of its word is left over and its case fits. */
  #consider(record: number, end: number, last: number): void {
    let whole = pastMarks(this.#table, this.#text, end);
    this.plural = false;
    if (!isUnspaced(last) && wordGoesOn(this.#table, this.#text, whole)) {
      this.plural = last >= CODE_CLASS.word && isS(this.#text.charCodeAt(whole));
      if (!this.plural || wordGoesOn(this.#table, this.#text, ++whole)) return;
    }
    const senses = fittingSenses(this.#table, record, this);
    if (senses === 0) return;
    this.record = record;
    this.senses = senses;
    this.end = whole;
    this.endsInS = this.plural;
  }

  /** True where the answer is a phrase to keep clear of. */
  get nobody(): boolean {
    return this.senses === NOBODY;
  }
}

function isS(unit: number): boolean {
  return unit === 0x73 || unit === 0x53;
}
