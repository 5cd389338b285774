import type { Archive } from '../archive/archive.ts';
import { inverseFrequency } from './inverse-frequency.ts';

/** How much it says that a passage has an entity: 1 for one that a single passage has, less for others. */
export function specificity(archive: Archive, entity: number): number {
  return inverseFrequency(archive.passagesOf(entity).length, archive.passageCount);
}

/** True where the name of an entity tells nothing of the page it is on. */
export function isUbiquitous(archive: Archive, entity: number): boolean {
  return archive.entities[entity]?.reach === 'ubiquitous';
}
