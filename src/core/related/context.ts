import type { Archive } from '../archive/archive.ts';
import type { Surroundings } from '../protocol.ts';

/** How much the topics around a mention count, by entity index: from 0 to 1, the mentioned one left out. */
export type ContextTopics = ReadonlyMap<number, number>;

// What stands in the same block is what the sentence is about; the rest of the page is its setting.
export const IN_BLOCK = 1;
const ON_PAGE = 0.4;

/**
 * The topics around a mention, weighed by nearness.
 * @param entity - the mentioned entity's index, which is no evidence for itself
 */
export function contextTopics(
  archive: Archive,
  entity: number,
  around: Pick<Surroundings, 'block' | 'page'>,
): ContextTopics {
  const topics = new Map<number, number>();
  for (const [counts, weight] of [
    [around.page, ON_PAGE],
    [around.block, IN_BLOCK],
  ] as const) {
    for (const { entity: id } of counts) {
      const index = archive.entityIndex(id);
      if (index !== undefined && index !== entity) topics.set(index, weight);
    }
  }
  return topics;
}
