import type { Archive, ArchivePassage } from '../archive/archive.ts';

// A passage that returns to a topic is more about it, but each further time says less.
const ONCE = 0.6;
// That a passage is about a topic, its author says: in so many words, or in its heading.
const ABOUT = 0.6;
// What a passage opens with is its subject more often than what it ends with.
const OPENING = 0.25;
const OPENING_LENGTH = 60;

/** How much a passage is about each of its topics, by entity index: from 0 to 1. */
export function topicWeights(archive: Archive, passage: ArchivePassage): Map<number, number> {
  const missing = new Map<number, number>();
  for (const { entity, start } of passage.mentions) {
    const rest = missing.get(entity) ?? (start < OPENING_LENGTH ? 1 - OPENING : 1);
    missing.set(entity, rest * (1 - ONCE));
  }
  for (const id of passage.about) {
    const entity = archive.entityIndex(id);
    if (entity !== undefined) missing.set(entity, (missing.get(entity) ?? 1) * (1 - ABOUT));
  }
  return new Map([...missing].map(([entity, rest]) => [entity, 1 - rest]));
}
