import type { Entity, EntityId } from '../model.ts';
import type { TopicView } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Archive, ArchivePassage } from './archive.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { marksOf } from './marks-of.ts';
import { topicRefs } from './topic-ref.ts';
import { topicSummary } from './topic-summary.ts';
import { topicsOf } from './topics-of.ts';

/** All the archive holds on a topic; null where it has none of that id. */
export function answerTopic(archive: Archive, id: EntityId): TopicView | null {
  const entity = archive.entityIndex(id);
  const found = entity === undefined ? undefined : archive.entities[entity];
  if (entity === undefined || found === undefined) return null;
  const passages = archive.passagesOf(entity).map((passage) => archive.passage(passage));
  return {
    topic: topicSummary(found),
    spellings: spellingsOf(found),
    excerpts: passages
      .sort((a, b) => newestFirst(archive, a, b))
      .map((passage) => makeExcerpt(archive, passage, marksOf(passage, entity))),
    articles: new Set(passages.map(({ article }) => article)).size,
    with: companionsOf(archive, entity, passages),
  };
}

function spellingsOf({ name, aliases }: Entity): TopicView['spellings'] {
  const spellings = new Map(aliases.map(({ form, use }) => [form, { text: form, use }]));
  spellings.delete(name);
  return [...spellings.values()];
}

/**
 * Orders passages by the date of their articles, the latest first; a date that is known less
 * precisely counts as its beginning. Within an article passages keep their order.
 */
function newestFirst(archive: Archive, a: ArchivePassage, b: ArchivePassage): number {
  const dates = [a, b].map(({ article }) => archive.articles[article]?.published.iso ?? '');
  const [first = '', second = ''] = dates;
  return codeUnitOrder(second, first) || a.article - b.article || a.number - b.number;
}

function companionsOf(
  archive: Archive,
  entity: number,
  passages: readonly ArchivePassage[],
): TopicView['with'] {
  const counts = new Map<number, number>();
  for (const passage of passages) {
    for (const other of topicsOf(archive, passage)) {
      if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .flatMap(([other, shared]) =>
      topicRefs(archive, [other]).map((topic) => ({ topic, passages: shared })),
    )
    .sort((a, b) => b.passages - a.passages || codeUnitOrder(a.topic.name, b.topic.name));
}
