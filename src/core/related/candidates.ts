import type { Archive } from '../archive/archive.ts';
import { IN_BLOCK, type ContextTopics } from './context.ts';
import { gatherPassages } from './gather-passages.ts';
import { specificity } from './specificity.ts';

/** Passages that are read and weighed at most. */
const MOST = 256;
/** Passages on either side of one in its article: what goes on about the same. */
const REACH = 20;

/**
 * The passages that may fit a mention, from the postings of its topic and of those in its block.
 * @param entity - index of the mentioned entity
 */
export function candidates(archive: Archive, entity: number, topics: ContextTopics): number[] {
  const inBlock = [...topics].filter(([, weight]) => weight >= IN_BLOCK);
  const gains = inBlock.map(([topic]) => [topic, specificity(archive, topic)] as const);
  // The topic itself counts in full: the card is about it.
  return gatherPassages(archive, new Map([...gains, [entity, 1]]), MOST);
}

/** The passages near the given ones in their articles, those themselves left out. */
export function neighbours(archive: Archive, passages: readonly number[]): number[] {
  const near = new Set<number>();
  for (const passage of passages) {
    const article = archive.articles[archive.articleOf(passage)];
    if (article === undefined) continue;
    const last = Math.min(passage + REACH, article.first + article.count - 1);
    for (let i = Math.max(passage - REACH, article.first); i <= last; i += 1) near.add(i);
  }
  for (const passage of passages) near.delete(passage);
  return [...near];
}
