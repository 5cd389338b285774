import { bucketStart, SIZE_BITS, SLOT_MARK } from './buckets.ts';
import { codeAt, symbolAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, EXPANSION_LENGTH, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { prefixHash } from './prefix-hash.ts';

/**
 * Where the trie of the names starts that begin like the text at `at`; -1 where none does, which most
 * words are told by their first three characters. `code`: that of the first.
 */
export function nameBucket(table: Table, text: string, at: number, code: number): number {
  const { nameSlots } = table;
  const slot = prefixAt(table, text, at, code) & (nameSlots.length - 1);
  const entry = nameSlots[slot] ?? 0;
  if ((entry & SIZE_BITS) === 0) return -1;
  if ((code & CLASS_BITS) === CODE_CLASS.lower && (entry & SLOT_MARK) === 0) return -1;
  return bucketStart(nameSlots, table.nameGroups, slot);
}

function prefixAt(table: Table, text: string, at: number, code: number): number {
  const unspaced = code < CODE_CLASS.word;
  const least = unspaced ? CODE_CLASS.unspaced : CODE_CLASS.word;
  const next = at + 1 < text.length ? codeAt(table, text, at + 1) : 0;
  const after = !unspaced && at + 2 < text.length ? codeAt(table, text, at + 2) : 0;
  if (isPlain(code) && isPlain(next) && isPlain(after)) {
    const second = next >= least ? symbolAt(table, text, at + 1) : 0;
    const third = second !== 0 && after >= least ? symbolAt(table, text, at + 2) : 0;
    return prefixHash(symbolAt(table, text, at), second, third);
  }
  const [first = 0, second = 0, third = 0] = symbolsFrom(table, text, at, least);
  return prefixHash(first, second, unspaced ? 0 : third);
}

function isPlain(code: number): boolean {
  return (code & SYMBOL_BITS) < SYMBOL.firstExpansion;
}

/** The first symbols of a word, as they are spelled out and without what takes no room. */
function symbolsFrom(table: Table, text: string, start: number, least: number): number[] {
  const symbols: number[] = [];
  for (let at = start; at < text.length && symbols.length < 3; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol >= SYMBOL.mark) continue;
    if (code < least) break;
    if (symbol < SYMBOL.firstExpansion) symbols.push(symbolAt(table, text, at));
    else symbols.push(...expand(table, symbol));
  }
  return symbols;
}

function expand({ expansions }: Table, symbol: number): number[] {
  const first = (symbol - SYMBOL.firstExpansion) * EXPANSION_LENGTH;
  return [...expansions.subarray(first, first + EXPANSION_LENGTH)].filter(
    (each) => each !== SYMBOL.none,
  );
}
