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
  const oneLanguage = index.documentLanguages.length === 0;
  index.languages.forEach((language, i) => {
    const stem = stemOf(word, language);
    const found = stemForms(index, stemKey(stem, language));
    // Where all texts are of one language, a stem that is its only form is found among the terms.
    const itself =
      oneLanguage && stemOf(stem, language) === stem ? index.terms.find(stem) : undefined;
    if (itself !== undefined && !found.some(({ key }) => key === stem)) found.push(itself);
    for (const entry of found) {
      if (entry.key === term) continue;
      forms.push({ entry, weight: STEM_WEIGHT, language: oneLanguage ? 0 : i + 1 });
    }
  });
  return forms;
}

function stemForms({ terms, stems }: SearchIndex, key: string): Entry[] {
  const group = stems.find(key);
  if (group === undefined) return [];
  const numbers = readNumbers(stems.lists, group, terms.size);
  return Array.from(numbers, (number) => terms.at(number)).filter((entry) => entry !== undefined);
}
