import { stemOf } from '../text/stem.ts';
import type { Entry } from './lexicon.ts';
import { readNumbers } from './list-codec.ts';
import type { SearchIndex } from './search-index.ts';
import { stemKey } from './word-collector.ts';

/** A term that answers to a word of the query. */
export interface Form {
  readonly entry: Entry;
  /** What one occurrence of it counts, from 0 to 1. */
  readonly weight: number;
  /** The language of the documents in which it answers, as in `documentLanguages`; 0 for all. */
  readonly language: number;
}

/** Another form of the word than the one typed counts a little less. */
const STEM_WEIGHT = 0.875;

/** The terms that are a word itself or, in the language of a document, another form of it. */
export function wordForms(index: SearchIndex, word: string, term: string): Form[] {
  const exact = index.terms.find(term);
  const forms: Form[] = exact === undefined ? [] : [{ entry: exact, weight: 1, language: 0 }];
  index.languages.forEach((language, i) => {
    const number = index.documentLanguages.length === 0 ? 0 : i + 1;
    for (const entry of stemForms(index, stemOf(word, language), language)) {
      if (entry.key === term) continue;
      forms.push({ entry, weight: STEM_WEIGHT, language: number });
    }
  });
  return forms;
}

/** The terms with a stem; the stem itself is one of them where it is its own stem. */
function stemForms(index: SearchIndex, stem: string, language: string): Entry[] {
  const { terms, stems } = index;
  const group = stems.find(stemKey(stem, language));
  const numbers = group === undefined ? [] : readNumbers(stems.lists, group, terms.size);
  const forms = Array.from(numbers, (number) => terms.at(number)).filter(
    (each) => each !== undefined,
  );
  const itself = stemOf(stem, language) === stem ? terms.find(stem) : undefined;
  if (itself === undefined || forms.some(({ key }) => key === stem)) return forms;
  return [...forms, itself];
}
