import type { Archive } from '../archive/archive.ts';
import type { TopicCount } from '../protocol.ts';
import { gatherPassages } from './gather-passages.ts';
import { isUbiquitous, specificity } from './specificity.ts';
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
/** Less than this is coincidence: a name of many passages, or a telling one in passing. */
const FITS = 0.5;
/** An article fits by its best passages; the others may be about something else. */
const BEST_PASSAGES = 3;
/** Passages that are read and weighed at most. */
const MOST_PASSAGES = 256;

/** What an article shares with a page. */
interface Shared {
  /** What each passage shares, by index. */
  readonly passages: Map<number, number>;
  /** What each topic adds, by entity index. */
  readonly topics: Map<number, number>;
}

/**
 * The articles of the archive that fit a page: the evidence that their best passages share its topics,
 * summed, as in the product of two tf-idf vectors (Salton and Buckley 1988). None for a page that
 * shares only names which tell nothing of a page, or one name in passing.
 * @param page - how often the page mentions each entity
 * @returns at most five, best first
 */
export function relateArticles(archive: Archive, page: readonly TopicCount[]): RelatedArticle[] {
  const telling = tellingTopics(archive, page);
  const shared = new Map<number, Shared>();
  for (const passage of gatherPassages(archive, telling, MOST_PASSAGES)) {
    const read = archive.passage(passage);
    const { passages, topics } = entryOf(shared, read.article);
    for (const [entity, weight] of topicWeights(archive, read)) {
      const gain = (telling.get(entity) ?? 0) * weight;
      if (gain === 0) continue;
      passages.set(passage, (passages.get(passage) ?? 0) + gain);
      topics.set(entity, (topics.get(entity) ?? 0) + gain);
    }
  }
  return [...shared]
    .filter(([, found]) => !isCoincidence(found))
    .map(([article, found]) => weigh(article, found))
    .filter(({ score }) => score >= FITS)
    .sort((a, b) => b.score - a.score || a.article - b.article)
    .slice(0, MOST);
}

/** What the telling topics of a page say of it: the more it returns to one, beside the others, the more. */
function tellingTopics(archive: Archive, page: readonly TopicCount[]): Map<number, number> {
  const most = Math.max(1, ...page.map(({ count }) => count));
  const telling = new Map<number, number>();
  for (const { entity: id, count } of page) {
    const entity = archive.entityIndex(id);
    if (entity === undefined || count < 1 || isUbiquitous(archive, entity)) continue;
    const returns = 1 - 0.5 ** count;
    const beside = Math.log(1 + count) / Math.log(1 + most);
    // Squared, because inverse document frequency is in both vectors.
    telling.set(entity, specificity(archive, entity) ** 2 * returns * beside);
  }
  return telling;
}

/** One name in one passage: an article that is about a topic returns to it. */
function isCoincidence({ passages, topics }: Shared): boolean {
  return passages.size < 2 && topics.size < 2;
}

function entryOf(shared: Map<number, Shared>, article: number): Shared {
  const entry = shared.get(article) ?? { passages: new Map(), topics: new Map() };
  shared.set(article, entry);
  return entry;
}

function weigh(article: number, { passages, topics }: Shared): RelatedArticle {
  const best = [...passages.values()].sort((a, b) => b - a).slice(0, BEST_PASSAGES);
  const telling = [...topics].sort(([a, x], [b, y]) => y - x || a - b);
  return {
    article,
    score: best.reduce((sum, gain) => sum + gain, 0),
    shares: telling.slice(0, MOST_SHARES).map(([entity]) => entity),
  };
}
