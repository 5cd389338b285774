import type { Archive, ArchivePassage } from '../archive/archive.ts';
import type { ContextTopics } from './context.ts';
import { isUbiquitous, specificity } from './specificity.ts';
import { topicWeights } from './topic-weights.ts';

/** Most topics named as shared: more would be a list, not a reason. */
const MOST_SHARED = 4;

// Being about the topic itself comes first; a telling topic in common is worth about as much.
const OWN = 0.7;
const SHARED = 0.75;
/** What a passage without the topic shares counts for less: the card is about the topic. */
const WITHOUT = 0.5;

/** A passage beside a mention, by the topics they have in common. */
export interface WeighedPassage {
  readonly passage: number;
  readonly read: ArchivePassage;
  /** When its article was published, as `PublicationDate.iso`. */
  readonly date: string;
  /** True where it names the mentioned topic or is about it. */
  readonly hasTopic: boolean;
  /** How well it fits. */
  readonly score: number;
  /** What speaks for showing it: as the score, but names that tell nothing of a page speak for nothing. */
  readonly evidence: number;
  /** Entities it shares with the page, by index, most telling first; the mentioned one left out. */
  readonly shared: readonly number[];
}

/**
 * Weighs a passage by how much it is about the mentioned entity and about the topics around.
 * @param entity - index of the mentioned entity
 */
export function weighPassage(
  archive: Archive,
  entity: number,
  topics: ContextTopics,
  passage: number,
): WeighedPassage {
  const read = archive.passage(passage);
  const weights = topicWeights(archive, read);
  const own = weights.get(entity) ?? 0;
  const telling = [...weights]
    .map(([topic, weight]): [number, number] => [
      topic,
      (topics.get(topic) ?? 0) * weight * specificity(archive, topic),
    ])
    .filter(([, worth]) => worth > 0)
    .sort(([a, x], [b, y]) => y - x || a - b);
  const counts = SHARED * (own > 0 ? 1 : WITHOUT);
  const company = sumOf(telling);
  const telltale = sumOf(telling.filter(([topic]) => !isUbiquitous(archive, topic)));
  return {
    passage,
    read,
    date: archive.articles[read.article]?.published.iso ?? '',
    hasTopic: own > 0,
    score: OWN * own + counts * company,
    evidence: own * nameEvidence(archive, entity) + counts * telltale,
    shared: telling.slice(0, MOST_SHARED).map(([topic]) => topic),
  };
}

/** How much the bare name of an entity says of a page. */
function nameEvidence(archive: Archive, entity: number): number {
  return isUbiquitous(archive, entity) ? 0 : specificity(archive, entity);
}

function sumOf(telling: readonly (readonly [number, number])[]): number {
  return telling.reduce((total, [, worth]) => total + worth, 0);
}
