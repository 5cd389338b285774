import type { Archive, ArchivePassage } from './archive.ts';
import { topicShare } from './topic-share.ts';

/** Passages by how much of them is about a topic, most first; equal ones keep their order. */
export function mostAbout(
  archive: Archive,
  passages: readonly ArchivePassage[],
  entity: number,
): ArchivePassage[] {
  const weighed = passages.map((passage) => {
    return { passage, share: topicShare(archive, passage, entity) };
  });
  weighed.sort((a, b) => b.share - a.share);
  return weighed.map(({ passage }) => passage);
}
