import { tokenize } from '../text/tokenize.ts';
import { editsBetween } from './edits-between.ts';
import type { QueryWord } from './query.ts';
import type { Replacement } from './replace-words.ts';

/** Shorter words are like too many others. */
const SHORTEST = 4;
/** Where the rest of the search is in a name, its words may be so far from those of the name. */
const MOST_EDITS = 2;
/** And shorter ones than this half as far. */
const LONG = 5;

/**
 * What to put in the place of unknown words, and of a half-typed last one, so that a search reads like
 * the name of a topic that it is like: for slips too great to be looked up in the whole vocabulary.
 * @param unknown - those of the words, by term, that nothing answers to
 * @returns empty where one of these is like no word of the name
 */
export function correctByName(
  name: string,
  words: readonly QueryWord[],
  unknown: ReadonlySet<string>,
): Replacement[] {
  const terms = tokenize(name).flatMap(({ term, unspaced }) => (unspaced ? [] : [term]));
  const replacements: Replacement[] = [];
  for (const word of words) {
    const by = unknown.has(word.term) ? nearest(word.term, terms) : completed(word, terms);
    if (by === undefined) return [];
    if (by !== word.term) replacements.push({ word, by });
  }
  return replacements;
}

function completed({ term, open }: QueryWord, terms: readonly string[]): string {
  return (open ? terms.find((each) => each.startsWith(term)) : undefined) ?? term;
}

/** The term with the fewest edits from a word, of equal ones the first; undefined where none is near. */
function nearest(word: string, terms: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined;
  let found: string | undefined;
  let least = (word.length < LONG ? 1 : MOST_EDITS) + 1;
  for (const term of terms) {
    const edits = editsBetween(word, term, MOST_EDITS);
    if (edits < least) [found, least] = [term, edits];
  }
  return found;
}
