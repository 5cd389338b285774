import type { Span } from '../model.ts';
import { stemLanguage } from '../text/stem.ts';
import { markWords } from './mark-words.ts';
import { parseQuery } from './parse-query.ts';

/**
 * What to mark in a text for a query: see `markWords`. For a corrected query, ask with the corrected
 * one.
 * @param language - of the text, BCP 47
 * @returns UTF-16 spans in `text`, sorted and disjoint
 */
export function markQuery(text: string, language: string, query: string): Span[] {
  const { words } = parseQuery(query, [stemLanguage(language)]);
  return markWords(text, language, words);
}
