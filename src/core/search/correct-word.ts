import type { KeyCursor } from './keyed-lists.ts';
import { visitNear, visitNeighbours } from './near-terms.ts';
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

function nearestTerm(
  { terms }: SearchIndex,
  { term, open }: QueryWord,
  edits: number,
): string | null {
  const likeliest = new Likeliest(term.charCodeAt(0));
  const consider = likeliest.consider.bind(likeliest);
  if (edits === 1) visitNeighbours(terms, term, open, consider);
  else visitNear(terms, term, edits, open, consider);
  return likeliest.term;
}

/**
 * Keeps the likeliest of terms: fewer edits before more, then the same first letter before another,
 * then the commoner term, then the first in their order.
 */
class Likeliest {
  term: string | null = null;
  readonly #initial: number;
  #edits = Infinity;
  #keepsInitial = false;
  #count = 0;

  /** @param initial - the first code unit of the word that was typed */
  constructor(initial: number) {
    this.#initial = initial;
  }

  consider(cursor: KeyCursor, edits: number): void {
    const { count } = cursor;
    const keepsInitial = cursor.units[0] === this.#initial;
    const order =
      edits - this.#edits ||
      Number(this.#keepsInitial) - Number(keepsInitial) ||
      this.#count - count;
    if (order > 0) return;
    const { key } = cursor.entry();
    if (order === 0 && this.term !== null && this.term <= key) return;
    this.term = key;
    this.#edits = edits;
    this.#keepsInitial = keepsInitial;
    this.#count = count;
  }
}
