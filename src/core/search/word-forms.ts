import type { Entry } from './keyed-lists.ts';
import { readNumbers } from './list-reader.ts';
import type { WordStem } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form } from './term-group.ts';
import { stemKey } from './stem-key.ts';

/** Another form of the word than the one typed counts a little less. */
const STEM_WEIGHT = 0.875;

/**
 * The terms that are a word itself or, in the language of a document, another form of it.
 * @param stems - the word's, one for each language of the index, in their order
 */
export function wordForms(index: SearchIndex, term: string, stems: readonly WordStem[]): Form[] {
  const exact = index.terms.find(term);
  const forms: Form[] = exact === undefined ? [] : [{ entry: exact, weight: 1, language: 0 }];
  const oneLanguage = index.documentLanguages.length === 0;
  stems.forEach(({ stem, language, own }, i) => {
    const found = stemForms(index, stemKey(stem, language));
    // Where all texts are of one language, a stem that is its only form is found among the terms.
    const itself = oneLanguage && own ? index.terms.find(stem) : undefined;
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
