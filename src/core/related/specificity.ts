import type { Archive } from '../archive/archive.ts';

/**
 * How much it says that a passage has an entity: 0 for one that every passage has, 1 for one that a
 * single passage has. Inverse document frequency (Spärck Jones 1972) over its largest value.
 */
export function specificity(archive: Archive, entity: number): number {
  const most = Math.log(1 + archive.passageCount);
  const passages = Math.max(1, archive.passagesOf(entity).length);
  return most === 0 ? 0 : Math.log((1 + archive.passageCount) / passages) / most;
}

/** True where the name of an entity tells nothing of the page it is on. */
export function isUbiquitous(archive: Archive, entity: number): boolean {
  return archive.entities[entity]?.reach === 'ubiquitous';
}
