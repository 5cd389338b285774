import type { Archive } from './archive.ts';
import { answerCard } from './answer-card.ts';

/**
 * Makes the first card as quick as any: reads a passage of the archive as if it were a page, so that
 * code is compiled and what all cards need is counted before somebody waits for it.
 */
export function warmUp(archive: Archive): void {
  if (archive.passageCount === 0) return;
  const { text, language, mentions } = archive.passage(0);
  const [mention] = mentions;
  const entity = archive.entities[mention?.entity ?? -1];
  if (!mention || !entity) return;
  const counts = [{ entity: entity.id, count: 1 }];
  const around = { text, span: mention, language, block: counts, page: counts };
  answerCard(archive, { entities: [entity.id], ask: false, around });
}
