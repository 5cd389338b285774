import type { ArchivePassage } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import { stemLanguage } from '../text/stem.ts';
import { joinSpans } from './join-spans.ts';
import { markWords } from './mark-words.ts';
import { parseQuery } from './parse-query.ts';

/**
 * What to mark in a passage that a search found: the words of the query, and the names of the topics
 * that it meant in other words.
 * @param query - as corrected
 * @param meant - those topics, by entity
 */
export function markPassage(
  passage: Pick<ArchivePassage, 'text' | 'language' | 'mentions'>,
  query: string,
  meant: readonly number[],
): Span[] {
  const names = passage.mentions.filter(({ entity }) => meant.includes(entity));
  const { words } = parseQuery(query, [stemLanguage(passage.language)]);
  return joinSpans([...markWords(passage.text, passage.language, words), ...names]);
}
