import { commonestEndings } from './commonest-endings.ts';
import { correctWord } from './correct-word.ts';
import type { QueryWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { type Form, wordForms } from './word-forms.ts';
import { isStopword } from '../text/stopwords.ts';

/** Forms that count as one term: how telling it is, is weighed for all of them together. */
export interface TermGroup {
  readonly forms: readonly Form[];
  /** How much it counts beside other groups of the same word. */
  readonly factor: number;
  /** True where it must tell no more than the group before it, however rare it is. */
  readonly capped: boolean;
}

export interface Expansion {
  readonly groups: readonly TermGroup[];
  /** The terms that stand for the word where the word itself is unknown; else empty. */
  readonly corrected: readonly string[];
}

/** How much the terms count that a half-typed word may become, beside the word itself. */
const PREFIX_FACTOR = 0.75;
/** The most frequent ones of them that count; of a single unspaced character, all do. */
const MOST_ENDINGS = 32;

/**
 * The terms that answer to a word: itself and its other forms, the terms it may become where it is
 * open, and only where there are none of these, and `exact` is not asked for, what it may be a slip for.
 */
export function expandWord(index: SearchIndex, word: QueryWord, exact: boolean): Expansion {
  const forms = wordForms(index, word.text, word.term);
  const endings = word.open ? endingsOf(index, word, forms) : [];
  if (forms.length > 0 || endings.length > 0) {
    return { groups: groupsOf(forms, endings), corrected: [] };
  }
  const corrected = exact ? [] : correctWord(index, word);
  const groups = corrected.flatMap((term) => groupsOf(wordForms(index, term, term), []));
  return { groups, corrected };
}

function groupsOf(forms: readonly Form[], endings: readonly Form[]): TermGroup[] {
  const known = forms.length > 0;
  const word = { forms, factor: 1, capped: false };
  const rest = { forms: endings, factor: known ? PREFIX_FACTOR : 1, capped: known };
  return [word, rest].filter((group) => group.forms.length > 0);
}

function endingsOf(index: SearchIndex, word: QueryWord, forms: readonly Form[]): Form[] {
  const known = new Set(forms.map(({ entry }) => entry.key));
  const most = word.unspaced ? Infinity : MOST_ENDINGS;
  const fits = (key: string): boolean => !known.has(key) && !isStopword(key, index.languages);
  return commonestEndings(index.terms, word.term, most, fits).map((entry) => ({
    entry,
    weight: 1,
    language: 0,
  }));
}
