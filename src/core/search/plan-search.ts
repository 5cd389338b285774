import { type Expansion, expandWord, type TermGroup } from './expand-word.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** A query as an index understands it. */
export interface SearchPlan {
  readonly query: ParsedQuery;
  /** What is looked up. */
  readonly groups: readonly TermGroup[];
  /** The query with corrected words put in; null where none was corrected. */
  readonly corrected: string | null;
}

export interface PlanOptions {
  /** Take words as typed: correct none. */
  readonly exact: boolean;
  /** Says of a term that no text holds whether it is right all the same. */
  readonly isKnown?: (term: string) => boolean;
}

/**
 * Reads a query and finds out what in the index answers to its words, and to neighbours written as
 * one: of two telling words, or where one of them is unknown.
 * @throws SearchIndexError where the bytes of the index are damaged
 */
export function planSearch(index: SearchIndex, text: string, options: PlanOptions): SearchPlan {
  const query = parseQuery(text, index.languages);
  const asTyped = query.words.map((word) => expandWord(index, word, true));
  const unknown = query.words.filter((_, i) => asTyped[i]?.groups.length === 0);
  const joined = query.joined
    .filter((pair) => {
      const parts = query.words.filter((word) => isPartOf(word, pair));
      return parts.length > 1 || parts.some((word) => unknown.includes(word));
    })
    .map((pair) => ({ pair, groups: expandWord(index, pair, true).groups }))
    .filter(({ groups }) => groups.length > 0);
  const expansions = query.words.map((word, i): Expansion => {
    const found = asTyped[i] ?? { groups: [], corrected: [] };
    const explained = joined.some(({ pair }) => isPartOf(word, pair));
    if (found.groups.length > 0 || explained || options.exact) return found;
    return options.isKnown?.(word.term) === true ? found : expandWord(index, word, false);
  });
  return {
    query,
    groups: [...expansions, ...joined].flatMap(({ groups }) => groups),
    corrected: correctedText(text, query.words, expansions),
  };
}

function isPartOf(word: QueryWord, pair: QueryWord): boolean {
  return pair.spans.some(({ start, end }) =>
    word.spans.some((span) => span.start >= start && span.end <= end),
  );
}

function correctedText(
  text: string,
  words: readonly QueryWord[],
  expansions: readonly Expansion[],
): string | null {
  const changes = words.flatMap(({ spans }, i) => {
    const terms = expansions[i]?.corrected ?? [];
    return terms.length === 0 ? [] : spans.map((span) => ({ span, text: terms.join(' ') }));
  });
  if (changes.length === 0) return null;
  changes.sort((a, b) => b.span.start - a.span.start);
  return changes.reduce(
    (before, { span, text: right }) => before.slice(0, span.start) + right + before.slice(span.end),
    text,
  );
}
