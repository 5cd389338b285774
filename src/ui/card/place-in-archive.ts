import type { Excerpt, TopicCard } from '../../core/protocol.ts';
import { formatRoute } from '../route.ts';

/** Where a card leads in the archive: to its excerpt, or where there is none to its topic. */
export function placeInArchive({ topic }: TopicCard, excerpt: Excerpt | undefined): string {
  if (!excerpt) return formatRoute({ page: 'topic', topic: topic.id });
  return formatRoute({
    page: 'article',
    article: excerpt.citation.article,
    passage: excerpt.number,
    query: null,
  });
}
