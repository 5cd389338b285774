import type { Entity } from '../model.ts';
import type { TopicQuery, TopicView } from '../protocol.ts';
import { yearIn } from '../search/facets.ts';
import type { Archive, ArchivePassage } from './archive.ts';
import { cite } from './cite.ts';
import { companionsOf, linksAmong } from './companions.ts';
import { inDateOrder } from './in-date-order.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { marksOf } from './marks-of.ts';
import { mostAbout } from './most-about.ts';
import { topicRefs } from './topic-ref.ts';
import { topicSummary } from './topic-summary.ts';

/** All the archive holds on a topic, and as many excerpts as asked for; null where it has none of that id. */
export function answerTopic(archive: Archive, { id, order, limit }: TopicQuery): TopicView | null {
  const entity = archive.entityIndex(id);
  const found = entity === undefined ? undefined : archive.entities[entity];
  if (entity === undefined || found === undefined) return null;
  const places = archive.passagesOf(entity);
  const passages = newestFirst(archive, places);
  const companions = companionsOf(archive, entity);
  const wanted = order === 'weight' ? mostAbout(archive, passages, entity) : passages;
  const topic = topicSummary(archive, found);
  return {
    topic,
    spellings: spellingsOf(found, topic.name),
    excerpts: wanted
      .slice(0, limit)
      .map((passage) => makeExcerpt(archive, passage, marksOf(passage, entity))),
    total: places.length,
    articles: articlesOf(archive, places),
    years: yearsOf(archive),
    with: companions.flatMap(({ entity: other, passages: shared }) =>
      topicRefs(archive, [other]).map((topic) => ({ topic, passages: shared })),
    ),
    links: linksAmong(archive, entity, companions),
  };
}

function spellingsOf({ name, aliases }: Entity, shown: string): TopicView['spellings'] {
  const spellings = new Map(aliases.map(({ form, use }) => [form, { text: form, use }]));
  for (const known of [name, shown]) spellings.delete(known);
  return [...spellings.values()];
}

/** Passages by the date of their articles, those of an article as they stand there. */
function newestFirst(archive: Archive, places: readonly number[]): ArchivePassage[] {
  const rank = new Map(inDateOrder(archive, 'newest').map((article, place) => [article, place]));
  const dated = places.map((place) => ({ place, rank: rank.get(archive.articleOf(place)) ?? 0 }));
  dated.sort((a, b) => a.rank - b.rank || a.place - b.place);
  return dated.map(({ place }) => archive.passage(place));
}

function articlesOf(archive: Archive, places: readonly number[]): TopicView['articles'] {
  const numbers = new Map<number, number[]>();
  for (const place of places) {
    const article = archive.articleOf(place);
    const number = place - (archive.articles[article]?.first ?? 0) + 1;
    const known = numbers.get(article);
    if (known === undefined) numbers.set(article, [number]);
    else known.push(number);
  }
  return inDateOrder(archive, 'oldest').flatMap((article) => {
    const head = archive.articles[article];
    const passages = numbers.get(article);
    return head === undefined || passages === undefined ? [] : [{ citation: cite(head), passages }];
  });
}

function yearsOf(archive: Archive): TopicView['years'] {
  const order = inDateOrder(archive, 'oldest');
  const [first = 0, last = 0] = [order[0], order.at(-1)].map((article) =>
    yearIn(archive.articles[article ?? -1]?.published.iso ?? '0'),
  );
  return { first, last };
}
