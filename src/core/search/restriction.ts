import { readNumbers } from './list-reader.ts';
import type { Phrase, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchPlan } from './search-plan.ts';
import type { Form } from './term-group.ts';

/** Gives the terms of a document's title, then those of its body, for phrases to be looked up in. */
export type TermsOf = (document: number) => readonly (readonly string[])[];

/**
 * What the phrases and exclusions of a query leave: a test of documents, or null where it has none.
 * A phrase stands in a document where its words follow one another in the title or the body; where
 * `termsOf` is not given, where they all stand in it.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function restriction(
  index: SearchIndex,
  plan: Pick<SearchPlan, 'phrases' | 'barredPhrases' | 'barredWords'>,
  termsOf: TermsOf | undefined,
): ((document: number) => boolean) | null {
  const wanted = plan.phrases.map((phrase) => documentsWith(index, phrase, termsOf));
  const barred = [
    ...plan.barredPhrases.map((phrase) => documentsWith(index, phrase, termsOf)),
    ...plan.barredWords.map((forms) => documentsWithForms(index, forms)),
  ];
  if (wanted.length + barred.length === 0) return null;
  return (document) =>
    wanted.every((documents) => documents.has(document)) &&
    !barred.some((documents) => documents.has(document));
}

function documentsWithForms(index: SearchIndex, forms: readonly Form[]): Set<number> {
  const documents = new Set<number>();
  for (const { entry, language } of forms) {
    for (const document of readNumbers(index.terms.lists, entry, index.documents)) {
      if (language === 0 || index.documentLanguages[document] === language) documents.add(document);
    }
  }
  return documents;
}

function documentsWith(
  index: SearchIndex,
  phrase: Phrase,
  termsOf: TermsOf | undefined,
): Set<number> {
  const [first] = phrase;
  const terms = phrase.filter((word) => !isLone(word)).map(({ term }) => term);
  const documents =
    terms.length === 0
      ? documentsWithBeginning(index, first?.term ?? '')
      : documentsWithAll(index, [...new Set(terms)]);
  if (termsOf === undefined || phrase.length === 1) return documents;
  const holds = (document: number): boolean =>
    termsOf(document).some((part) => containsRun(part, phrase));
  return new Set([...documents].filter(holds));
}

/** A single character of a script without spaces: wherever it stands, a pair or itself begins with it. */
export function isLone({ open, unspaced }: QueryWord): boolean {
  return open && unspaced;
}

function documentsWithBeginning(index: SearchIndex, beginning: string): Set<number> {
  const documents = new Set<number>();
  index.terms.startingWith(beginning, (cursor) => {
    const holders = readNumbers(index.terms.lists, cursor.entry(), index.documents);
    for (const document of holders) documents.add(document);
  });
  return documents;
}

function documentsWithAll(index: SearchIndex, terms: readonly string[]): Set<number> {
  const entries = terms.map((term) => index.terms.find(term));
  const known = entries.filter((entry) => entry !== undefined).sort((a, b) => a.count - b.count);
  const [rarest, ...others] = known;
  if (rarest === undefined || known.length < terms.length) return new Set();
  const read = (entry: typeof rarest) => readNumbers(index.terms.lists, entry, index.documents);
  return others.reduce(
    (before, entry) => new Set(read(entry).filter((document) => before.has(document))),
    new Set(read(rarest)),
  );
}

/** True where these words follow one another in a text. */
function containsRun(text: readonly string[], words: Phrase): boolean {
  return text.some((_, start) => words.every((word, i) => isAt(text[start + i], word)));
}

function isAt(found: string | undefined, word: QueryWord): boolean {
  return isLone(word) ? found?.startsWith(word.term) === true : found === word.term;
}
