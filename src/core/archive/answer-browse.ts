import type { BrowseAnswer, BrowseQuery } from '../protocol.ts';
import { closestTopics } from '../search/closest-topics.ts';
import { markPassage } from '../search/mark-passage.ts';
import { Narrowing } from '../search/narrowing.ts';
import { type ArchiveHits, searchArchive } from '../search/search-archive.ts';
import type { Archive } from './archive.ts';
import { inDateOrder } from './in-date-order.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { topicRefs } from './topic-ref.ts';

/**
 * What the archive page shows for a search: the passages that fit it and the chosen values of its
 * facets, in the order asked for, and how many there are of each value. A blank search finds all
 * passages.
 */
export function answerBrowse(archive: Archive, query: BrowseQuery): BrowseAnswer {
  const { text, order, chosen } = query;
  const narrowing = new Narrowing(archive, chosen);
  const isBlank = text.trim() === '';
  const within = query.article === null ? null : archive.articleIndex(query.article);
  // Hits by worth are of no use where dates decide, or where one article is asked for.
  const byWorth = order === 'best' && within === null && !isBlank;
  const found = isBlank
    ? everything(archive, narrowing)
    : searchArchive(archive, { ...query, limit: byWorth ? query.limit : 0 }, narrowing);
  const passages = byWorth
    ? found.hits.map(({ document }) => document)
    : given(archive, narrowing, within, query);
  return {
    excerpts: passages.map((index) => {
      const passage = archive.passage(index);
      const marks = markPassage(passage, found.corrected ?? text, found.meant);
      return makeExcerpt(archive, passage, marks);
    }),
    total: found.total,
    articles: found.articles,
    found: narrowing.found,
    facets: narrowing.counts(),
    topics: topicsFor(archive, query, found, narrowing.found),
    corrected: found.corrected,
  };
}

function everything(archive: Archive, narrowing: Narrowing): ArchiveHits {
  const accept = narrowing.after(null);
  let total = 0;
  let articles = 0;
  for (const { first, count } of archive.articles) {
    const before = total;
    for (let passage = first; passage < first + count; passage += 1) {
      if (accept(passage)) total += 1;
    }
    if (total > before) articles += 1;
  }
  return { hits: [], total, articles, corrected: null, topics: [], meant: [] };
}

/** The passages given, by date: of articles of one day in the archive's order, and as they stand there. */
function given(
  archive: Archive,
  narrowing: Narrowing,
  within: number | null | undefined,
  { order, limit }: BrowseQuery,
): number[] {
  const passages: number[] = [];
  for (const article of inDateOrder(archive, order === 'oldest' ? 'oldest' : 'newest')) {
    if (within !== null && within !== article) continue;
    const { first = 0, count = 0 } = archive.articles[article] ?? {};
    for (let passage = first; passage < first + count; passage += 1) {
      if (passages.length >= limit) return passages;
      if (narrowing.isGiven(passage)) passages.push(passage);
    }
  }
  return passages;
}

/** The topics that answer to the search; where nothing does, those with the closest names too. */
function topicsFor(
  archive: Archive,
  { text }: BrowseQuery,
  { topics }: ArchiveHits,
  found: number,
): BrowseAnswer['topics'] {
  const named = topics.map(({ entity }) => entity);
  const closest = found === 0 ? closestTopics(archive, text) : [];
  const others = closest.filter((entity) => !named.includes(entity));
  const all = [...topics, ...others.map((entity) => ({ entity, marks: [] }))];
  return all.flatMap(({ entity, marks }) =>
    topicRefs(archive, [entity]).map((topic) => {
      return { topic, marks, passages: archive.passagesOf(entity).length };
    }),
  );
}
