import type { ArchiveSummary } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Archive } from './archive.ts';
import { cite } from './cite.ts';
import { topicRef } from './topic-ref.ts';

/**
 * What the archive holds: articles newest first, and topics that have passages, those with the most
 * first, then in the alphabetical order of the archive's readers.
 */
export function summariseArchive(archive: Archive): ArchiveSummary {
  const articles = archive.articles
    .map((article) => ({ citation: cite(article), passages: article.count }))
    .sort((a, b) => codeUnitOrder(b.citation.published.iso, a.citation.published.iso));
  const { compare } = new Intl.Collator(archive.readers, { numeric: true });
  const topics = archive.entities
    .map((entity, index) => ({
      topic: topicRef(archive, entity),
      passages: archive.passagesOf(index).length,
    }))
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || compare(a.topic.name, b.topic.name));
  return { articles, passages: archive.passageCount, topics };
}
