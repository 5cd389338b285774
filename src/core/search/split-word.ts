import type { SearchIndex } from './search-index.ts';

/** Shorter parts are found in nearly every word. */
const SHORTEST_PART = 3;

/**
 * The two terms that an unknown word is when the space between them is missing, both as common as
 * can be; null where there are no such two.
 */
export function splitWord({ terms }: SearchIndex, word: string): readonly [string, string] | null {
  let best: readonly [string, string] | null = null;
  let most = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const first = terms.find(word.slice(0, at));
    const second = first && terms.find(word.slice(at));
    if (first === undefined || second === undefined) continue;
    const held = Math.min(first.count, second.count);
    if (held > most) {
      most = held;
      best = [first.key, second.key];
    }
  }
  return best;
}
