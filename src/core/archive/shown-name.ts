import type { Entity } from '../model.ts';
import type { Archive } from './archive.ts';

/** What an archive's readers see an entity called. */
export function shownName(
  { translation }: Pick<Archive, 'translation'>,
  { id, name }: Entity,
): string {
  return translation?.nameOf(id) ?? name;
}
