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
  const starts = new Uint32Array(entities + 1);
  for (const [entity, list] of lists.entries()) {
    starts[entity + 1] = (starts[entity] ?? 0) + list.length;
  }
  return new Map([
    [SECTION.postingStarts, new Uint8Array(starts.buffer)],
    [SECTION.postings, new Uint8Array(Uint32Array.from(lists.flat()).buffer)],
  ]);
}
