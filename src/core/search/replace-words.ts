import type { QueryWord } from './query.ts';

/** A word of a query and what is to stand in its place, wherever it stands. */
export interface Replacement {
  readonly word: QueryWord;
  readonly by: string;
}

/** A query with words of it replaced. */
export function replaceWords(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .flatMap(({ word, by }) => word.spans.map((span) => ({ ...span, by })))
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, by }) => before.slice(0, start) + by + before.slice(end), text);
}
