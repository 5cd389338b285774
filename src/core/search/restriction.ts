import { tokenize } from '../text/tokenize.ts';
import { readNumbers } from './list-codec.ts';
import type { ParsedQuery, Phrase } from './parse-query.ts';
import type { IndexedText, SearchIndex } from './search-index.ts';
import { wordForms } from './word-forms.ts';

/** Gives the text of a document, for phrases to be looked up in. */
export type TextOf = (document: number) => Pick<IndexedText, 'title' | 'body'>;

/**
 * What the phrases and exclusions of a query leave: a test of documents, or null where it has none.
 * A phrase stands in a document where its words follow one another in the title or the body; where
 * `textOf` is not given, where they all stand in it.
 */
export function restriction(
  index: SearchIndex,
  query: ParsedQuery,
  textOf: TextOf | undefined,
): ((document: number) => boolean) | null {
  if (query.phrases.length + query.without.length === 0) return null;
  const wanted = query.phrases.map((phrase) => documentsWith(index, phrase, textOf));
  const barred = query.without.map((phrase) =>
    phrase.length === 1 ? documentsWithForms(index, phrase) : documentsWith(index, phrase, textOf),
  );
  return (document) =>
    wanted.every((documents) => documents.has(document)) &&
    !barred.some((documents) => documents.has(document));
}

function documentsWithForms(index: SearchIndex, phrase: Phrase): Set<number> {
  const documents = new Set<number>();
  for (const { text, term } of phrase) {
    for (const { entry, language } of wordForms(index, text, term)) {
      for (const document of readNumbers(index.terms.lists, entry, index.documents)) {
        if (language === 0 || index.documentLanguages[document] === language)
          documents.add(document);
      }
    }
  }
  return documents;
}

function documentsWith(
  index: SearchIndex,
  phrase: Phrase,
  textOf: TextOf | undefined,
): Set<number> {
  const terms = phrase.map(({ term }) => term);
  const documents = documentsWithAll(index, [...new Set(terms)]);
  if (textOf === undefined || terms.length === 1) return documents;
  const holds = (document: number): boolean => {
    const { title, body } = textOf(document);
    return containsRun(title, terms) || containsRun(body, terms);
  };
  return new Set([...documents].filter(holds));
}

function documentsWithAll(index: SearchIndex, terms: readonly string[]): Set<number> {
  const entries = terms.map((term) => index.terms.find(term));
  if (entries.includes(undefined)) return new Set();
  const known = entries.filter((entry) => entry !== undefined).sort((a, b) => a.count - b.count);
  return (
    known.reduce<Set<number> | null>((before, entry) => {
      const numbers = readNumbers(index.terms.lists, entry, index.documents);
      return new Set(before === null ? numbers : numbers.filter((each) => before.has(each)));
    }, null) ?? new Set()
  );
}

/** True where tokens with these terms follow one another in a text. */
function containsRun(text: string, terms: readonly string[]): boolean {
  const tokens = tokenize(text);
  return tokens.some((_, start) => terms.every((term, i) => tokens[start + i]?.term === term));
}
