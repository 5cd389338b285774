import type { Span } from '../model.ts';
import type { ArchivePassage } from './archive.ts';

/** Where a passage names an entity, given by its index. */
export function marksOf({ mentions }: ArchivePassage, entity: number): Span[] {
  return mentions
    .filter((mention) => mention.entity === entity)
    .map(({ start, end }) => ({ start, end }));
}
