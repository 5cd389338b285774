import { isStopword } from '../text/stopwords.ts';
import { commonestEndings } from './commonest-endings.ts';
import type { Entry } from './keyed-lists.ts';
import type { QueryWord, WordStem } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form, TermGroup } from './term-group.ts';
import { wordForms } from './word-forms.ts';

/** How much the terms count that a half-typed word may become, beside the word itself. */
const PREFIX_FACTOR = 0.75;
/** The most frequent ones of them that count; of a single unspaced character, all do. */
const MOST_ENDINGS = 32;
/** Where these stand in more documents than this together, the rest is left out: a letter or two tell nothing. */
const MOST_DOCUMENTS = 20_000;

/**
 * The terms that answer to a word: itself and its other forms, and the terms it may become where it
 * is open. Empty where the word is unknown.
 * @param stems - the word's, one for each language of the index
 */
export function expandWord(
  index: SearchIndex,
  word: QueryWord,
  stems: readonly WordStem[],
): TermGroup[] {
  const { forms, holding } = wordForms(index, word.term, stems);
  const endings = word.open ? endingsOf(index, word, forms) : [];
  const known = forms.length > 0;
  const itself = { forms, holding, factor: 1, capped: false };
  // Some documents hold several: counting them once would take reading all lists beforehand.
  const each = endings.reduce((sum, { entry }) => sum + entry.count, 0);
  const rest = {
    forms: endings,
    holding: Math.min(each, index.documents),
    factor: known ? PREFIX_FACTOR : 1,
    capped: known,
  };
  return [itself, rest].filter((group) => group.forms.length > 0);
}

function endingsOf(index: SearchIndex, word: QueryWord, forms: readonly Form[]): Form[] {
  const known = new Set(forms.map(({ entry }) => entry.start));
  const most = word.unspaced ? Infinity : MOST_ENDINGS;
  const fits = ({ key, start }: Entry): boolean =>
    !known.has(start) && !isStopword(key, index.languages);
  let documents = 0;
  const telling = commonestEndings(index.terms, word.term, most, fits).filter(({ count }) => {
    documents += count;
    return word.unspaced || documents - count < MOST_DOCUMENTS;
  });
  return telling.map((entry) => ({ entry, weight: 1, language: 0 }));
}
