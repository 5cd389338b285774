import { stemOf } from '../text/stem.ts';
import type { Lexicons } from './pack-index.ts';
import { stemKey } from './stem-key.ts';
import { type NumberList, writeList } from './write-list.ts';
import { type LexiconBytes, writeLexicon } from './write-lexicon.ts';

/** The terms of texts by number, and the numbers of the forms of each stem, by `stemKey`. */
export interface CollectedWords {
  readonly terms: readonly string[];
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Writes the terms with their documents, and the stems with their terms, all sorted by code unit.
 * @param oneLanguage - true where no two documents differ in their language
 */
export function writeLists(
  words: CollectedWords,
  postings: (term: number) => NumberList,
  oneLanguage: boolean,
): Lexicons {
  const { terms } = words;
  const order = terms.map((_, number) => number).sort((a, b) => unitOrder(terms[a], terms[b]));
  const ranks = new Uint32Array(terms.length);
  order.forEach((number, rank) => (ranks[number] = rank));
  // Where all texts are of one language, readers find a stem that is its only form among the terms.
  const needed = ([key, forms]: [string, ReadonlySet<number>]): boolean =>
    !oneLanguage || !speaksForItself(key, forms, terms);
  const stems = [...words.forms].filter(needed);
  stems.sort(([a], [b]) => unitOrder(a, b));
  return {
    terms: writeTerms(order, terms, postings),
    termCount: terms.length,
    stems: writeStems(stems, ranks, (term) => postings(term).numbers),
    stemCount: stems.length,
  };
}

function writeTerms(
  order: number[],
  terms: readonly string[],
  postings: (term: number) => NumberList,
): LexiconBytes {
  const keys = order.map((number) => terms[number] ?? '');
  return writeLexicon(keys, (rank, into) => writeList(postings(order[rank] ?? 0), into));
}

/** Before the terms of each stem stands how many documents hold one of them. */
function writeStems(
  stems: [string, ReadonlySet<number>][],
  ranks: Uint32Array,
  documentsOf: (term: number) => ArrayLike<number>,
): LexiconBytes {
  const keys = stems.map(([key]) => key);
  const count = unionCounter(documentsOf);
  return writeLexicon(keys, (index, into) => {
    const forms = [...(stems[index]?.[1] ?? [])];
    into.varint(count(forms));
    const numbers = forms.map((number) => ranks[number] ?? 0).sort((a, b) => a - b);
    return writeList({ numbers }, into);
  });
}

/** Counts the documents that hold any of some terms. */
function unionCounter(
  documentsOf: (term: number) => ArrayLike<number>,
): (terms: readonly number[]) => number {
  /** By document: the last count in which it was met. */
  const met: number[] = [];
  let counts = 0;
  return (terms) => {
    counts += 1;
    let union = 0;
    for (const term of terms) {
      const documents = documentsOf(term);
      for (let i = 0; i < documents.length; i += 1) {
        const document = documents[i] ?? 0;
        if (met[document] === counts) continue;
        met[document] = counts;
        union += 1;
      }
    }
    return union;
  };
}

/** True where the only form of a stem is the stem itself, spelled as it is. */
function speaksForItself(
  key: string,
  forms: ReadonlySet<number>,
  terms: readonly string[],
): boolean {
  const [number = -1] = forms;
  const term = terms[number] ?? '';
  const language = key.slice(key.lastIndexOf(':') + 1);
  return forms.size === 1 && stemKey(term, language) === key && stemOf(term, language) === term;
}

function unitOrder(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
