import type { Archive } from '../archive/archive.ts';
import type { Evidence } from './search.ts';
import type { TopicHit } from './topics.ts';

/** A passage on a topic that the search names counts as if one more word stood in it. */
const NAMED = 1;
/** What was typed may begin other words too, or be like other names. */
const SUPPOSED = 0.5;

/**
 * The topics whose passages answer to a search: those it names, and where its words find nothing,
 * those that it begins or is like. A word that texts hold speaks for itself.
 */
export function topicsMeant(topics: readonly TopicHit[], wordsFound: boolean): TopicHit[] {
  const named = topics.filter(({ by }) => by === 'named');
  return named.length > 0 || wordsFound ? named : [...topics];
}

/** Their passages, each topic a piece of evidence of its own. */
export function topicEvidence(archive: Archive, topics: readonly TopicHit[]): Evidence[] {
  return topics.map(({ entity, by }) => ({
    documents: archive.passagesOf(entity),
    factor: by === 'named' ? NAMED : SUPPOSED,
  }));
}
