import { bucketStart } from './buckets.ts';
import { codeAt, isInvisible, unjoined } from './code-at.ts';
import type { Candidate, Table } from './gazetteer.ts';
import {
  CLASS_BITS,
  CODE_CLASS,
  EXPANSION_LENGTH,
  EXPANSION_SYMBOLS,
  SMALL_S,
  SYMBOL,
  SYMBOL_BITS,
} from './layout.ts';
import { hashBack, hashOn, placeOf } from './name-hash.ts';
import { PLACE } from './read-places.ts';
import { fittingSenses, NOBODY } from './records.ts';
import { readSymbol, symbolLength } from './symbol-bytes.ts';
import { spellingOf } from './text-spelling.ts';
import {
  childBy,
  childrenOf,
  labelEnd,
  NO_NODE,
  recordOf,
  tailBits,
  tailHash,
  tailLength,
} from './trie-node.ts';
import { isUnspaced, pastMarks, wordGoesOn } from './word-end.ts';
import { lastSymbol, pastInvisible, wordHash } from './words.ts';

/**
 * Finds the longest names that begin at places of a text and that their boundaries and letter case
 * allow. One is made for each block with a place to look at.
 */
export class NameMatcher {
  readonly #table: Table;
  readonly #text: string;
  readonly #found: Candidate[];
  /** Where the last name ends: the next begins no earlier. */
  #free = 0;
  /** The best name so far: as in `Candidate`; `senses` is `NOBODY` for a phrase to keep clear of. */
  #record = -1;
  #senses = 0;
  #end = 0;
  #plural = false;
  /** The place in the trie: a node, and how far its label was read; no node above the first. */
  #root = 0;
  #node = NO_NODE;
  #label = 0;
  #labelEnd = 0;
  /** Symbols still to come of a tail, and the hash of those that came. */
  #tail = 0;
  #tailHash = 0;

  /** Names are added to `found`. */
  constructor(table: Table, text: string, found: Candidate[]) {
    this.#table = table;
    this.#text = text;
    this.#found = found;
  }

  /** Takes the name at a place of a list that `readPlaces` filled, if there is one. */
  take(list: Int32Array, place: number): void {
    const start = pastInvisible(this.#table, this.#text, list[place] ?? 0);
    if (start < this.#free) return;
    const end = list[place + 1] ?? 0;
    const kind = list[place + 3];
    if (kind === PLACE.word) this.#takeWord(start, end);
    else if (kind === PLACE.particle) this.#takeAfterParticles(start, end);
    else if (this.#match(start, list[place + 2] ?? 0)) this.#accept(start);
  }

  /** What is written together with Arabic particles begins after them, too. */
  #takeAfterParticles(first: number, end: number): void {
    for (let start = first; start < end; start++) {
      const code = codeAt(this.#table, this.#text, start);
      if (isInvisible(code)) continue;
      if (this.#takeWord(start, end)) return;
      if ((code & CLASS_BITS) !== CODE_CLASS.particle) return;
    }
  }

  #takeWord(start: number, end: number): boolean {
    const hash = wordHash(this.#table, this.#text, start, end);
    if (this.#match(start, hash)) return this.#accept(start);
    if (lastSymbol(this.#table, this.#text, end) !== SMALL_S) return false;
    return this.#match(start, hashBack(hash, SMALL_S)) && this.#accept(start);
  }

  #accept(start: number): true {
    if (this.#senses !== NOBODY) {
      this.#found.push({
        start,
        end: this.#end,
        record: this.#record,
        senses: this.#senses,
        plural: this.#plural,
      });
    }
    this.#free = this.#end;
    return true;
  }

  #match(start: number, hash: number): boolean {
    const { nameSlots, nameGroups } = this.#table;
    const text = this.#text;
    const slot = placeOf(hash, nameSlots.length);
    this.#record = -1;
    if (nameSlots[slot] === 0) return false;
    this.#root = bucketStart(nameSlots, nameGroups, slot);
    this.#node = NO_NODE;
    this.#label = this.#labelEnd = this.#tail = 0;
    let last = 0;
    for (let at = start; at < text.length; at++) {
      const code = codeAt(this.#table, text, at);
      const symbol = code & SYMBOL_BITS;
      if (symbol >= SYMBOL.mark || (last === SYMBOL.space && symbol === SYMBOL.space)) continue;
      if (!this.#follow(symbol === SYMBOL.itself ? text.charCodeAt(at) : symbol)) break;
      last = symbol;
      if (this.#label !== this.#labelEnd || this.#tail > 0) continue;
      const record = recordOf(this.#table, this.#node);
      if (record !== NO_NODE) this.#consider(record, start, at + 1, code);
    }
    return this.#record >= 0;
  }

  /** Follows all the symbols of a character; false where no name goes on so. */
  #follow(symbol: number): boolean {
    if (symbol < SYMBOL.firstExpansion || symbol > SYMBOL.invisible) {
      return this.#step(unjoined(symbol));
    }
    const { expansions } = this.#table;
    const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
    for (let i = first; i < first + EXPANSION_SYMBOLS; i++) {
      const each = expansions[i] ?? SYMBOL.end;
      if (each === SYMBOL.end) break;
      if (!this.#step(each)) return false;
    }
    return true;
  }

  #step(symbol: number): boolean {
    if (this.#tail > 0) return this.#stepTail(symbol);
    if (this.#label < this.#labelEnd) {
      if (readSymbol(this.#table.names, this.#label) !== symbol) return false;
      this.#label += symbolLength(symbol);
      return true;
    }
    const children = this.#node === NO_NODE ? this.#root : childrenOf(this.#table, this.#node);
    const child = children === NO_NODE ? NO_NODE : childBy(this.#table, children, symbol);
    if (child === NO_NODE) return false;
    this.#node = child;
    this.#labelEnd = labelEnd(this.#table, child);
    this.#tail = tailLength(this.#table, child);
    this.#tailHash = 0;
    this.#label = this.#tail > 0 ? this.#labelEnd : child + 1 + symbolLength(symbol);
    return true;
  }

  #stepTail(symbol: number): boolean {
    this.#tailHash = hashOn(this.#tailHash, symbol);
    this.#tail--;
    return this.#tail > 0 || tailBits(this.#tailHash) === tailHash(this.#table, this.#node);
  }

  /** Takes a name from `start` to `end`, if nothing of its word is left over and its case fits. */
  #consider(record: number, start: number, end: number, last: number): void {
    let whole = pastMarks(this.#table, this.#text, end);
    let plural = false;
    if (!isUnspaced(last) && wordGoesOn(this.#table, this.#text, whole)) {
      plural = last >= CODE_CLASS.word && isS(this.#text.charCodeAt(whole));
      if (!plural || wordGoesOn(this.#table, this.#text, ++whole)) return;
    }
    const spelling = spellingOf(this.#table, this.#text, start, end);
    const senses = fittingSenses(this.#table, record, spelling, plural);
    if (senses === 0) return;
    this.#record = record;
    this.#senses = senses;
    this.#end = whole;
    this.#plural = plural;
  }
}

function isS(unit: number): boolean {
  return (unit | 0x20) === SMALL_S;
}
