import { ByteReader } from './byte-reader.ts';
import { codeAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CASED_SYMBOLS, CODE_CLASS, ROOT, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { ADMITS, admits } from './senses.ts';
import { TrieWalk } from './trie-walk.ts';
import { isUnspaced, pastMarks, wordGoesOn } from './word-end.ts';

/**
 * Finds the longest name that begins at a place of a text and that its boundary and its letter case
 * allow. One is made for each block; the answer stands in its fields, so that no word costs an object.
 */
export class NameMatcher {
  readonly #table: Table;
  readonly #text: string;
  readonly #walk: TrieWalk;
  readonly #reader: ByteReader;
  /** The answer: see `Candidate`; `nobody` where a phrase to keep clear of was longest. */
  record = -1;
  end = 0;
  capitals = 0;
  plural = false;
  nobody = false;

  constructor(table: Table, text: string) {
    this.#table = table;
    this.#text = text;
    this.#walk = new TrieWalk(table);
    this.#reader = new ByteReader(table.records, 0);
  }

  /** True where a name or a phrase to keep clear of begins at `start`. */
  match(start: number): boolean {
    this.record = -1;
    this.#walk.start(ROOT.names);
    let depth = 0;
    let capitals = 0;
    let spaced = false;
    for (let at = start; at < this.#text.length; at++) {
      const code = codeAt(this.#table, this.#text, at);
      const symbol = code & SYMBOL_BITS;
      if (symbol >= SYMBOL.mark || (spaced && symbol === SYMBOL.space)) continue;
      spaced = symbol === SYMBOL.space;
      if (code >= CODE_CLASS.upper && depth < CASED_SYMBOLS) capitals |= 1 << depth;
      const steps = this.#walk.follow(symbol);
      if (steps === 0) break;
      depth += steps;
      const record = this.#walk.end();
      if (record >= 0) this.#consider(record, at + 1, code, capitals);
    }
    return this.record >= 0;
  }

  /** Takes a name that ends before `end`, if nothing of its word is left over and its case fits. */
  #consider(record: number, end: number, last: number, capitals: number): void {
    let whole = pastMarks(this.#table, this.#text, end);
    let plural = false;
    if (!isUnspaced(last) && wordGoesOn(this.#table, this.#text, whole)) {
      plural = last >= CODE_CLASS.word && isS(this.#text.charCodeAt(whole));
      if (!plural || wordGoesOn(this.#table, this.#text, ++whole)) return;
    }
    this.#reader.at = record;
    const admitted = admits(this.#reader, capitals, plural);
    if (admitted === ADMITS.none) return;
    this.record = record;
    this.end = whole;
    this.capitals = capitals;
    this.plural = plural;
    this.nobody = admitted === ADMITS.nobody;
  }
}

function isS(unit: number): boolean {
  return unit === 0x73 || unit === 0x53;
}
