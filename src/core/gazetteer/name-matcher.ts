import { INTO_WORD } from './beginnings.ts';
import { isMember } from './bit-set.ts';
import { codeAt, isInvisible, unjoined } from './code-at.ts';
import type { Candidate, Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, SMALL_S, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { hashBack, hashOn } from './name-hash.ts';
import { AFTER_GROUPS, firstByte, groupShift, mixHash, nameCount } from './names.ts';
import { PLACE } from './read-places.ts';
import { fittingSenses, NOBODY } from './records.ts';
import { spelledOut } from './spelled-out.ts';
import { spellingOf } from './text-spelling.ts';
import { isUnspaced, pastMarks, wordGoesOn } from './word-end.ts';

/** More than any byte. */
const PAST_ALL = 0x100;

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

  /** Names are added to `found`. */
  constructor(table: Table, text: string, found: Candidate[]) {
    this.#table = table;
    this.#text = text;
    this.#found = found;
  }

  /** Takes the name at a place of a list that `readPlaces` filled, if there is one. */
  take(list: Int32Array, place: number): void {
    const start = list[place] ?? 0;
    if (start < this.#free) return;
    const end = list[place + 1] ?? 0;
    const kind = list[place + 3];
    if (kind === PLACE.word) this.#takeWord(start, end, list[place + 2] ?? 0);
    else if (kind === PLACE.particle) this.#takeAfterParticles(start, end);
    else this.#takeFrom(start);
  }

  /** What is written together with Arabic particles begins after them, too. */
  #takeAfterParticles(first: number, end: number): void {
    for (let start = first; start < end; start++) {
      const code = codeAt(this.#table, this.#text, start);
      if (isInvisible(code)) continue;
      if (this.#takeFrom(start)) return;
      if ((code & CLASS_BITS) !== CODE_CLASS.particle) return;
    }
  }

  #takeFrom(start: number): boolean {
    this.#record = -1;
    this.#walk(start, start, 0);
    return this.#accept(start);
  }

  /** The same for a word whose end and hash are known. */
  #takeWord(start: number, end: number, hash: number): void {
    this.#record = -1;
    if (isS(this.#text.charCodeAt(end - 1)) && end - 1 > start) {
      this.#lookUp(hashBack(hash, SMALL_S), start, end - 1, true);
    }
    this.#lookUp(hash, start, end, false);
    if (this.#goesOn(end, hash)) this.#walk(start, end, hash);
    this.#accept(start);
  }

  /** False where no name goes on after a word like the text; true, too, where that is not easily told. */
  #goesOn(end: number, hash: number): boolean {
    const { codes, prefixes } = this.#table;
    const text = this.#text;
    if (!isMember(prefixes, hash)) return false;
    if (end + INTO_WORD >= text.length) return true;
    const space = codes[text.charCodeAt(end)] ?? 0;
    const first = codes[text.charCodeAt(end + 1)] ?? 0;
    const second = codes[text.charCodeAt(end + 2)] ?? 0;
    const isPlain = unjoined(space) === SYMBOL.space && first >= CODE_CLASS.word;
    // After a word of one letter, or of one and an s, a name may end.
    if (!isPlain || second < CODE_CLASS.word || (second & SYMBOL_BITS) === SMALL_S) return true;
    const onward = hashOn(hashOn(hash, SYMBOL.space), first & SYMBOL_BITS);
    return isMember(prefixes, hashOn(onward, second & SYMBOL_BITS));
  }

  #accept(start: number): boolean {
    if (this.#record < 0) return false;
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

  /** Looks up all that begins at `start` and ends after `from`, while names go on so. */
  #walk(start: number, from: number, hashBefore: number): void {
    const table = this.#table;
    const text = this.#text;
    let hash = hashBefore;
    let last = 0;
    /** Symbols until it is asked whether names go on so, from a space on. */
    let ahead = 0;
    for (let at = from; at < text.length; at++) {
      const code = codeAt(table, text, at);
      const symbol = code & SYMBOL_BITS;
      if (symbol >= SYMBOL.mark || (last === SYMBOL.space && symbol === SYMBOL.space)) continue;
      if (symbol === SYMBOL.none) return;
      last = symbol;
      let length = 1;
      if (symbol < SYMBOL.itself) {
        hash = hashOn(hash, unjoined(symbol));
      } else if (symbol === SYMBOL.itself) {
        hash = hashOn(hash, text.charCodeAt(at));
      } else {
        const symbols = spelledOut(table, symbol);
        hash = symbols.map(unjoined).reduce(hashOn, hash);
        length = symbols.length;
      }
      const isSpace = unjoined(symbol) === SYMBOL.space;
      if (!isSpace) this.#lookUpTo(at, code, hash, start);
      const isStop = ahead === length || (code < CODE_CLASS.word && !isSpace && at > start);
      if (isStop && !isMember(table.prefixes, hash)) return;
      // No name has two spaces on end.
      if (isSpace && ahead === INTO_WORD) return;
      ahead = isSpace ? INTO_WORD : ahead - length;
    }
  }

  /** Looks up what ends with the character at a place, if it is the end of a word or only an s follows. */
  #lookUpTo(at: number, code: number, hash: number, start: number): void {
    const table = this.#table;
    const text = this.#text;
    const whole = pastMarks(table, text, at + 1);
    if (isUnspaced(code) || !wordGoesOn(table, text, whole)) {
      this.#lookUp(hash, start, at + 1, false);
    } else if (code >= CODE_CLASS.word && isS(text.charCodeAt(whole))) {
      if (!wordGoesOn(table, text, whole + 1)) this.#lookUp(hash, start, at + 1, true);
    }
  }

  /** Takes the name with a hash that is all from `start` to `end`, if there is one. */
  #lookUp(hash: number, start: number, end: number, plural: boolean): void {
    const { nameStarts, names } = this.#table;
    const mixed = mixHash(hash);
    const shift = groupShift(nameStarts.length - AFTER_GROUPS);
    const group = mixed >>> shift;
    const first = firstByte(mixed, shift);
    const stop = nameStarts[group + 1] ?? 0;
    for (let name = Math.max(0, nameStarts[group] ?? 0); name < stop; name++) {
      const byte = names[name] ?? PAST_ALL;
      if (byte > first) return;
      if (byte === first && this.#consider(name, start, end, plural)) return;
    }
  }

  /** True where it is this name, whether or not its letter case fits. */
  #consider(name: number, start: number, end: number, plural: boolean): boolean {
    const table = this.#table;
    const { names } = table;
    const count = nameCount(table);
    const column = (number: number): number => names[number * count + name] ?? 0;
    const spelling = spellingOf(table, this.#text, start, end);
    if ((column(1) | (column(2) << 8)) !== spelling.check) return false;
    const record = column(3) | (column(4) << 8) | (column(5) << 16);
    const senses = fittingSenses(table, record, spelling, plural);
    if (senses === 0) return true;
    this.#record = record;
    this.#senses = senses;
    this.#end = pastMarks(table, this.#text, end) + (plural ? 1 : 0);
    this.#plural = plural;
    return true;
  }
}

function isS(unit: number): boolean {
  return (unit | 0x20) === SMALL_S;
}
