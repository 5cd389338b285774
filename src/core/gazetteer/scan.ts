import { codeAt } from './code-at.ts';
import type { Block, Candidate, Gazetteer, Table } from './gazetteer.ts';
import { CODE_CLASS, PAGE_BITS, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { NameMatcher } from './name-matcher.ts';
import { prefixHash } from './prefix-hash.ts';

const IN_PAGE = (1 << PAGE_BITS) - 1;

/**
 * Every place of the block where its text reads as a name, from left to right, the longest name at
 * each, disjoint; offsets are UTF-16 code units of `block.text`. One pass: each character costs one
 * look-up, each beginning of a word two more and a bit test; only names that pass it are walked.
 */
export function scanBlock(gazetteer: Gazetteer, block: Block): Candidate[] {
  const { text } = block;
  const { table } = gazetteer;
  const { pages, codes } = table;
  const matcher = new NameMatcher(table, text);
  const found: Candidate[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = codes[((pages[unit >> PAGE_BITS] ?? 0) << PAGE_BITS) | (unit & IN_PAGE)] ?? 0;
    if (code >= CODE_CLASS.word) {
      if (inWord) continue;
      // What is written together with an Arabic particle begins after it, too.
      inWord = code < CODE_CLASS.proclitic || code >= CODE_CLASS.lower;
    } else {
      if (code < CODE_CLASS.invisible || code >= CODE_CLASS.unspaced) inWord = false;
      if (code < CODE_CLASS.unspacedStart) continue;
    }
    if (!mayBegin(table, text, at, code) || !matcher.match(at)) continue;
    const { record, end, capitals, plural } = matcher;
    if (!matcher.nobody) found.push({ start: at, end, record, capitals, plural });
    at = end - 1;
    inWord = false;
  }
  return found;
}

/** False where no name begins with the three characters at `at`. */
function mayBegin(table: Table, text: string, at: number, code: number): boolean {
  const unspaced = code < CODE_CLASS.word;
  const least = unspaced ? CODE_CLASS.unspaced : CODE_CLASS.word;
  let second = 0;
  let third = 0;
  let special = code & SYMBOL_BITS;
  if (at + 1 < text.length) {
    const next = codeAt(table, text, at + 1);
    if (next >= least) {
      second = next & SYMBOL_BITS;
      if (!unspaced && at + 2 < text.length) {
        const after = codeAt(table, text, at + 2);
        if (after >= least) third = after & SYMBOL_BITS;
        special = Math.max(special, after & SYMBOL_BITS);
      }
    }
    special = Math.max(special, next & SYMBOL_BITS);
  }
  if (special >= SYMBOL.firstExpansion) return true;
  const bit = prefixHash(code, second, third) & ((table.prefixes.length << 5) - 1);
  return ((table.prefixes[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
