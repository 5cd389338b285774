import type { ArchivePassage } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import { joinSpans } from './join-spans.ts';
import { markQuery } from './mark.ts';

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
  return joinSpans([...markQuery(passage.text, passage.language, query), ...names]);
}
