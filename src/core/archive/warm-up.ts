import { relate } from '../related/relate.ts';
import type { Archive } from './archive.ts';

const NO_PASSAGE = { text: '', language: '', mentions: [] } as const;

/**
 * Makes the first card as quick as any: reads a passage of the archive as if it were a page, so that
 * code is compiled and what all cards need is counted before somebody waits for it.
 * @returns null: there is nothing to answer
 */
export function warmUp(archive: Archive): null {
  const { text, language, mentions } = archive.passageCount > 0 ? archive.passage(0) : NO_PASSAGE;
  const [mention] = mentions;
  const entity = archive.entities[mention?.entity ?? -1];
  if (!mention || !entity) return null;
  const counts = [{ entity: entity.id, count: 1 }];
  const around = { text, span: mention, language, block: counts, page: counts };
  relate(archive, mention.entity, around);
  return null;
}
