import type { Archive, ArchivePassage } from './archive.ts';

/**
 * The entities of a passage, by index, each once: those it names, in the order of their first
 * naming, then those it is about.
 */
export function topicsOf(archive: Archive, passage: ArchivePassage): ReadonlySet<number> {
  return new Set([
    ...passage.mentions.map(({ entity }) => entity),
    ...passage.about.flatMap((id) => archive.entityIndex(id) ?? []),
  ]);
}
