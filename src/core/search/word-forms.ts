import { ByteReader } from './byte-reader.ts';
import type { ListPlace } from './keyed-lists.ts';
import { readNumbers } from './list-reader.ts';
import type { WordStem } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Form } from './term-group.ts';
import { stemKey } from './stem-key.ts';

/** Another form of the word than the one typed counts a little less. */
const STEM_WEIGHT = 0.875;

/** The terms that answer to a word. */
export interface WordForms {
  readonly forms: readonly Form[];
  /** In how many documents they stand, by the language in which they stand in most. */
  readonly holding: number;
}

interface StemForms {
  readonly entries: readonly ListPlace[];
  readonly holding: number;
}

/**
 * The terms that are a word itself or, in the language of a document, another form of it.
 * @param stems - the word's, one for each language of the index, in their order
 */
export function wordForms(index: SearchIndex, term: string, stems: readonly WordStem[]): WordForms {
  const exact = index.terms.find(term);
  const forms: Form[] = exact === undefined ? [] : [{ entry: exact, weight: 1, language: 0 }];
  const oneLanguage = index.documentLanguages.length === 0;
  let most = exact?.count ?? 0;
  stems.forEach((stem, i) => {
    const { entries, holding } = formsOfStem(index, stem);
    most = Math.max(most, holding);
    for (const entry of entries) {
      if (entry.start === exact?.start) continue;
      forms.push({ entry, weight: STEM_WEIGHT, language: oneLanguage ? 0 : i + 1 });
    }
  });
  return { forms, holding: Math.min(most, index.documents) };
}

function formsOfStem(index: SearchIndex, { stem, language, isOwn }: WordStem): StemForms {
  const found = keptForms(index, stemKey(stem, language));
  // Where all texts are of one language, a stem that is its only form is found among the terms.
  const itself = index.documentLanguages.length === 0 ? index.terms.find(stem) : undefined;
  if (itself === undefined || found.entries.some(({ start }) => start === itself.start)) {
    return found;
  }
  if (!isOwn()) return found;
  return { entries: [...found.entries, itself], holding: Math.max(found.holding, itself.count) };
}

/** What the index holds of a stem: before the list of its terms, how many documents hold them. */
function keptForms({ terms, stems }: SearchIndex, key: string): StemForms {
  const group = stems.find(key);
  if (group === undefined) return { entries: [], holding: 0 };
  const { buffer, byteOffset, byteLength } = stems.lists;
  const reader = new ByteReader(new Uint8Array(buffer, byteOffset, byteLength));
  reader.at = group.start;
  const holding = reader.varint();
  const numbers = readNumbers(stems.lists, { ...group, start: reader.at }, terms.size);
  const entries = Array.from(numbers, (number) => terms.at(number));
  return { entries: entries.filter((entry) => entry !== undefined), holding };
}
