import type { Archive } from '../archive/archive.ts';
import type { TopicCount } from '../protocol.ts';
import { specificity } from './specificity.ts';
import { topicWeights } from './topic-weights.ts';

/** An article that fits a page. */
export interface RelatedArticle {
  readonly article: number;
  readonly score: number;
  /** Entities it shares with the page, by index, most telling first. */
  readonly shares: readonly number[];
}

const MOST = 5;
const MOST_SHARES = 4;
/** One telling name in common, or several that say a little: less is coincidence. */
const FITS = 0.45;
/** What a topic says is halved for each further one, so that many small ones do not outweigh a telling one. */
const FURTHER = 0.6;

/**
 * The articles of the archive that fit a page, by the topics they share with it; none for a page
 * that shares only names which are everywhere in the archive.
 * @param page - how often the page mentions each entity
 * @returns at most five, best first
 */
export function relateArticles(archive: Archive, page: readonly TopicCount[]): RelatedArticle[] {
  const shares = new Map<number, Map<number, number>>();
  for (const { entity: id, count } of page) {
    const entity = archive.entityIndex(id);
    if (entity === undefined) continue;
    // A page that returns to a topic is more about it; the first mention says most.
    const worth = specificity(archive, entity) * (1 - 0.5 ** count);
    for (const [article, weight] of articlesOf(archive, entity)) {
      const shared = shares.get(article) ?? new Map<number, number>();
      shares.set(article, shared.set(entity, worth * weight));
    }
  }
  return [...shares]
    .map(([article, shared]) => weigh(article, shared))
    .filter(({ score }) => score >= FITS)
    .sort((a, b) => b.score - a.score || a.article - b.article)
    .slice(0, MOST);
}

/** How much each article is about a topic: the most that one of its passages is. */
function articlesOf(archive: Archive, entity: number): Map<number, number> {
  const articles = new Map<number, number>();
  for (const passage of archive.passagesOf(entity)) {
    const read = archive.passage(passage);
    const weight = topicWeights(archive, read).get(entity) ?? 0;
    articles.set(read.article, Math.max(weight, articles.get(read.article) ?? 0));
  }
  return articles;
}

function weigh(article: number, shared: ReadonlyMap<number, number>): RelatedArticle {
  const best = [...shared].sort(([a, x], [b, y]) => y - x || a - b);
  return {
    article,
    score: best.reduce((sum, [, worth], i) => sum + worth * FURTHER ** i, 0),
    shares: best.slice(0, MOST_SHARES).map(([entity]) => entity),
  };
}
