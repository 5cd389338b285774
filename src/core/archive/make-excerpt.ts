import type { Span } from '../model.ts';
import type { Excerpt, TopicRef } from '../protocol.ts';
import type { Archive, ArchivePassage } from './archive.ts';
import { cite } from './cite.ts';

/**
 * A passage as an excerpt with its citation.
 * @throws RangeError where its article is not in the archive
 */
export function makeExcerpt(
  archive: Archive,
  passage: ArchivePassage,
  marks: readonly Span[],
  shared: readonly TopicRef[] = [],
): Excerpt {
  const article = archive.articles[passage.article];
  if (article === undefined) throw new RangeError(`no article ${passage.article} in the archive`);
  return {
    passage: passage.id,
    number: passage.number,
    heading: passage.heading,
    text: passage.text,
    marks,
    language: passage.language,
    citation: cite(article),
    shared,
  };
}
