import type { Archive, ArchivePassage } from './archive.ts';

/** Namings that are taken for granted, so that a passage that names nothing else is not all about its one. */
const SMOOTHING = 1;

/**
 * How much of a passage is about a topic, from 0 to 1: the share it has in all that the passage names
 * or is about.
 */
export function topicShare(
  archive: Archive,
  { mentions, about }: ArchivePassage,
  entity: number,
): number {
  const named = [
    ...mentions.map((mention) => mention.entity),
    ...about.map((id) => archive.entityIndex(id)),
  ];
  return named.filter((each) => each === entity).length / (named.length + SMOOTHING);
}
