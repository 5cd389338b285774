import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokenize.ts';
import { meaningOf } from './meaning.ts';

/** Stemming is most of what a card costs, and texts repeat their words; this many are remembered. */
const MOST_KNOWN = 8192;

const known = new Map<string, readonly string[]>();

/**
 * What a token of `text` counts as: its stem, and what it means where that is known. A word counts
 * as both, because the same word says more than one of the same meaning; pages in other languages
 * share the meaning alone.
 * @param language - the primary language whose stemmer serves the text, or empty
 */
export function wordKeys(text: string, token: Token, language: string): readonly string[] {
  const word = text.slice(token.start, token.end);
  // What an unspaced token means depends on what follows it.
  if (token.unspaced) return keysOf(text, token, word, language);
  const name = `${language} ${word}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const keys = keysOf(text, token, word, language);
  known.set(name, keys);
  return keys;
}

function keysOf(text: string, token: Token, word: string, language: string): readonly string[] {
  const meaning = meaningOf(text, token);
  const stem = stemOf(word, language);
  return meaning === undefined ? [stem] : [stem, `=${meaning}`];
}
