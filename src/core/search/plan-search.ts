import { type Expansion, expandWord, type TermGroup } from './expand-word.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** A query as an index understands it. */
export interface SearchPlan {
  readonly query: ParsedQuery;
  /** What is looked up, in the order of the words. */
  readonly groups: readonly TermGroup[];
  /** The query with corrected words put in; null where none was corrected. */
  readonly corrected: string | null;
}

export interface PlanOptions {
  /** Take words as typed: correct none. */
  readonly exact: boolean;
  /** Terms that are right though no text may hold them. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Reads a query and finds out what in the index answers to its words.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function planSearch(index: SearchIndex, text: string, options: PlanOptions): SearchPlan {
  const query = parseQuery(text, index.languages);
  const expansions = query.words.map((word) => {
    const exact = options.exact || (options.known?.has(word.term) ?? false);
    return expandWord(index, word, exact);
  });
  return {
    query,
    groups: expansions.flatMap(({ groups }) => groups),
    corrected: correctedText(text, query.words, expansions),
  };
}

function correctedText(
  text: string,
  words: readonly QueryWord[],
  expansions: readonly Expansion[],
): string | null {
  const changes = words.flatMap(({ spans }, i) => {
    const term = expansions[i]?.corrected ?? null;
    return term === null ? [] : spans.map((span) => ({ span, term }));
  });
  if (changes.length === 0) return null;
  changes.sort((a, b) => b.span.start - a.span.start);
  return changes.reduce(
    (before, { span, term }) => before.slice(0, span.start) + term + before.slice(span.end),
    text,
  );
}
