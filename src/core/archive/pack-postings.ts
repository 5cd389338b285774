import { packLists } from './pack-lists.ts';
import { SECTION, type Section } from './section.ts';

/**
 * The sections that tell for each of `entities` entities which passages name it or are about it,
 * ascending. `topics` has the entities of each passage; repeats do not count.
 */
export function packPostings(
  entities: number,
  topics: readonly (readonly number[])[],
): Map<Section, Uint8Array> {
  const lists: number[][] = Array.from({ length: entities }, () => []);
  for (const [passage, found] of topics.entries()) {
    for (const entity of new Set(found)) lists[entity]?.push(passage);
  }
  const { starts, items } = packLists(lists);
  return new Map<Section, Uint8Array>([
    [SECTION.postingStarts, starts],
    [SECTION.postings, items],
  ]);
}
