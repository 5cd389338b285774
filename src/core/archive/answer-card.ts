import type { Entity, EntityId } from '../model.ts';
import type { AskCard, Card, CardQuery, Excerpt, TopicCard } from '../protocol.ts';
import { relate } from '../related/relate.ts';
import type { Archive } from './archive.ts';
import { companionsOf } from './companions.ts';
import { countArticles } from './count-articles.ts';
import { findClues } from './find-clues.ts';
import { makeExcerpt } from './make-excerpt.ts';
import { marksOf } from './marks-of.ts';
import { mostAbout } from './most-about.ts';
import { topicRefs } from './topic-ref.ts';
import { topicSummary } from './topic-summary.ts';

/** As many as may fit. */
const MOST_OTHERS = 6;
const MOST_WITH = 5;
/** A card must not wait for all that a large archive holds on a topic: so many passages are read. */
const MOST_READ = 64;

/**
 * The card for a mention: its topic with the excerpts that fit what the reader is reading, or the
 * question which topic is meant.
 * @throws RangeError where the archive does not know an entity that is asked for, or none is
 */
export function answerCard(archive: Archive, query: CardQuery): Card {
  const { entities, ask, around } = query;
  const [first] = entities;
  if (first === undefined) throw new RangeError('a card was asked for without an entity');
  return ask || entities.length > 1
    ? askCard(archive, entities, around)
    : topicCard(archive, first, around);
}

function topicCard(archive: Archive, id: EntityId, around: CardQuery['around']): TopicCard {
  const [index, entity] = findEntity(archive, id);
  const passages = archive.passagesOf(index);
  const excerpts = relate(archive, index, around).map(({ passage: place, shared }): Excerpt => {
    const passage = archive.passage(place);
    const topics = topicRefs(archive, shared);
    return makeExcerpt(archive, passage, marksOf(passage, index), topics);
  });
  const companions = companionsOf(archive, index, MOST_READ).slice(0, MOST_WITH);
  return {
    type: 'topic',
    topic: topicSummary(archive, entity),
    excerpts,
    others: excerpts.length > 0 ? [] : unfitting(archive, index, passages),
    with: topicRefs(
      archive,
      companions.map((companion) => companion.entity),
    ),
    passages: passages.length,
    articles: countArticles(archive, passages),
  };
}

/** What a card may show of a topic where nothing fits the page. */
function unfitting(archive: Archive, index: number, passages: readonly number[]): Excerpt[] {
  const read = passages.slice(0, MOST_READ).map((place) => archive.passage(place));
  return mostAbout(archive, read, index)
    .slice(0, MOST_OTHERS)
    .map((passage) => makeExcerpt(archive, passage, marksOf(passage, index)));
}

function askCard(
  archive: Archive,
  ids: readonly EntityId[],
  { text, span, page }: CardQuery['around'],
): AskCard {
  const texts = [text, ...namesOf(archive, page, ids)];
  const choices = [...new Set(ids)].map((id) => {
    const [, entity] = findEntity(archive, id);
    return { topic: topicSummary(archive, entity), clues: findClues(entity.cues, texts) };
  });
  return { type: 'ask', word: text.slice(span.start, span.end), choices };
}

/** What the page names elsewhere speaks for one sense or another, too. */
function namesOf(
  archive: Archive,
  page: CardQuery['around']['page'],
  asked: readonly EntityId[],
): string[] {
  return page
    .filter(({ entity }) => !asked.includes(entity))
    .flatMap(({ entity }) => archive.entities[archive.entityIndex(entity) ?? -1]?.name ?? []);
}

function findEntity(archive: Archive, id: EntityId): readonly [number, Entity] {
  const index = archive.entityIndex(id);
  const entity = index === undefined ? undefined : archive.entities[index];
  if (index === undefined || entity === undefined) {
    throw new RangeError(`the archive has no topic "${id}"`);
  }
  return [index, entity];
}
