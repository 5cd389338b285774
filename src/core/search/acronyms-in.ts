const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}(?:\.?\p{Lu})+(?![\p{L}\p{N}])/gu;

/**
 * The words in capitals of a query, without their dots, in small letters: acronyms, though they may read
 * as stopwords. None where all of several words are in capitals: then the query is shouted.
 */
export function acronymsIn(query: string): ReadonlySet<string> {
  const found = query.match(CAPITALS) ?? [];
  const shouted = found.length > 1 && query === query.toUpperCase();
  return new Set(shouted ? [] : found.map((word) => word.replaceAll('.', '').toLowerCase()));
}
