import { nearTerms, type Near } from './near-terms.ts';
import type { QueryWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** Shorter words have too many neighbours. */
const SHORTEST_CORRECTED = 4;
/** From here on two edits are looked for. */
const LONG_WORD = 8;

/** The term that an unknown word is most likely a slip for; null where none is near. */
export function correctWord(index: SearchIndex, word: QueryWord): string | null {
  const most = editsAllowed(word);
  // One edit is found in a fraction of the time that two take, and wins over two.
  for (let edits = 1; edits <= most; edits += 1) {
    const near = nearTerms(index.terms, word.term, edits, word.open);
    const best = near.reduce<Near | null>((before, each) => better(word.term, each, before), null);
    if (best !== null) return best.entry.key;
  }
  return null;
}

/** How many edits a word may be away from what was meant. */
export function editsAllowed({ term, unspaced }: QueryWord): number {
  if (unspaced || term.length < SHORTEST_CORRECTED || /\d/.test(term)) return 0;
  return term.length < LONG_WORD ? 1 : 2;
}

function better(word: string, a: Near, b: Near | null): Near {
  if (b === null) return a;
  const order =
    a.edits - b.edits ||
    Number(b.entry.key.startsWith(word.charAt(0))) -
      Number(a.entry.key.startsWith(word.charAt(0))) ||
    b.entry.count - a.entry.count;
  return order < 0 ? a : b;
}
