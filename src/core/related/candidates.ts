import type { Archive } from '../archive/archive.ts';
import { BestHits } from '../search/best-hits.ts';
import { IN_BLOCK, type ContextTopics } from './context.ts';
import { specificity } from './specificity.ts';

/** More passages than this are not looked at: a topic may have as many as the archive has. */
const MOST = 256;
/** Passages on either side of one in its article: what goes on about the same. */
const REACH = 20;

/**
 * The passages that may fit a mention, from the postings of its topic and of those in its block: where
 * there are too many, those that have most of them.
 * @param entity - index of the mentioned entity
 */
export function candidates(archive: Archive, entity: number, topics: ContextTopics): number[] {
  const worth = new Map<number, number>();
  const lists = [[entity, IN_BLOCK] as const, ...topics].filter(([, weight]) => weight >= IN_BLOCK);
  for (const [topic] of lists) {
    // The topic itself counts in full: the card is about it.
    const gain = topic === entity ? 1 : specificity(archive, topic);
    for (const passage of archive.passagesOf(topic)) {
      worth.set(passage, (worth.get(passage) ?? 0) + gain);
    }
  }
  if (worth.size <= MOST) return [...worth.keys()];
  const best = new BestHits(MOST);
  for (const [passage, gain] of worth) best.offer(passage, gain);
  return best.hits.map(({ document }) => document);
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
