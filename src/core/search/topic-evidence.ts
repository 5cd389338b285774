import type { Archive } from '../archive/archive.ts';
import type { Evidence } from './search-plan.ts';
import type { TopicHit } from './topic-hit.ts';

/** A passage on a topic that the search names counts as if one more word stood there. */
const NAMED = 1;
/** What was typed may begin other words too, or be like other names. */
const SUPPOSED = 0.5;
/** A passage that is about a topic without naming it, beside one that names it once. */
const ABOUT = 0.5;
/** Topics of more passages are in all of them alike: counting would cost more than it tells. */
const MOST_COUNTED = 1000;

/**
 * The topics whose passages answer to a search: those it names, and where its words find nothing,
 * those that it begins or is like. A word that texts hold speaks for itself.
 */
export function topicsMeant(topics: readonly TopicHit[], wordsFound: boolean): TopicHit[] {
  const named = topics.filter(({ by }) => by === 'named');
  return named.length > 0 || wordsFound ? named : [...topics];
}

/** Their passages, each topic a piece of evidence of its own, counted by how often they name it. */
export function topicEvidence(archive: Archive, topics: readonly TopicHit[]): Evidence[] {
  return topics.map(({ entity, by }) => {
    const documents = archive.passagesOf(entity);
    const counted = documents.length <= MOST_COUNTED;
    return {
      documents,
      occurrences: documents.map((passage) => (counted ? namings(archive, passage, entity) : 1)),
      factor: by === 'named' ? NAMED : SUPPOSED,
    };
  });
}

function namings(archive: Archive, passage: number, entity: number): number {
  const { mentions } = archive.passage(passage);
  return mentions.filter((mention) => mention.entity === entity).length || ABOUT;
}
