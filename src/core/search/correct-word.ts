import { type Near, nearTerms } from './near-terms.ts';
import type { QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { splitWord } from './split-word.ts';

/** Shorter words have too many neighbours. */
const SHORTEST_CORRECTED = 4;
/** From here on two edits are looked for. */
const LONG_WORD = 8;

/**
 * The term, or the two terms, that an unknown word is most likely a slip for; empty where none is
 * near. A letter wrong is likelier than a space missing, and that likelier than two letters wrong.
 */
export function correctWord(index: SearchIndex, word: QueryWord): readonly string[] {
  const most = editsAllowed(word);
  if (most === 0) return [];
  const one = nearestTerm(index, word, 1);
  if (one !== null) return [one];
  const split = splitWord(index, word.term);
  if (split !== null) return split;
  const two = most > 1 ? nearestTerm(index, word, most) : null;
  return two === null ? [] : [two];
}

/** How many edits a word may be away from what was meant. */
function editsAllowed({ term, unspaced }: QueryWord): number {
  if (unspaced || term.length < SHORTEST_CORRECTED || /\d/.test(term)) return 0;
  return term.length < LONG_WORD ? 1 : 2;
}

function nearestTerm(index: SearchIndex, word: QueryWord, edits: number): string | null {
  const near = nearTerms(index.terms, word.term, edits, word.open);
  const initial = word.term.charAt(0);
  return (
    near.reduce<Near | null>((best, each) => better(initial, each, best), null)?.entry.key ?? null
  );
}

/** Fewer edits before more, then the same first letter before another, then the commoner term. */
function better(initial: string, a: Near, b: Near | null): Near {
  if (b === null) return a;
  const keeps = (near: Near): number => (near.entry.key.startsWith(initial) ? 1 : 0);
  const order = a.edits - b.edits || keeps(b) - keeps(a) || b.entry.count - a.entry.count;
  return order < 0 ? a : b;
}
