import { codeAt, unjoined } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CASED_SYMBOLS, CODE_CLASS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { checkBits, checkOn, checkStart } from './names.ts';
import { spelledOut } from './spelled-out.ts';

/** How a name is written in a text: bit n of each stands for its n-th symbol, as in `Spelling`. */
export interface TextSpelling {
  readonly capitals: number;
  readonly letters: number;
  readonly initials: number;
  /** What the columns of names keep of it: see `names.ts`. */
  readonly check: number;
}

/** How the name from `start` to `end` is written. */
export function spellingOf(table: Table, text: string, start: number, end: number): TextSpelling {
  let capitals = 0;
  let letters = 0;
  let initials = 0;
  let depth = 0;
  let last: number = SYMBOL.space;
  let check = checkStart(table);
  for (let at = start; at < end; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol >= SYMBOL.mark || (at > start && last === SYMBOL.space && symbol === last)) continue;
    if (depth < CASED_SYMBOLS) {
      if (code >= CODE_CLASS.upper) capitals |= 1 << depth;
      if (code >= CODE_CLASS.lower) letters |= 1 << depth;
      if (last === SYMBOL.space || last === SYMBOL.joiner) initials |= 1 << depth;
    }
    last = symbol;
    if (symbol >= SYMBOL.firstExpansion) {
      const symbols = spelledOut(table, symbol);
      for (const each of symbols) check = checkOn(check, unjoined(each));
      depth += symbols.length;
    } else {
      check = checkOn(check, symbol === SYMBOL.itself ? text.charCodeAt(at) : unjoined(symbol));
      depth++;
    }
  }
  return { capitals, letters, initials, check: checkBits(check) };
}
