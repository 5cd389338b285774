import type { EntityId, Mention } from '../core/model.ts';
import type { Density } from '../core/settings/settings.ts';

/** What the choice looks at. */
export interface Choosable {
  readonly mention: Pick<Mention, 'entity'>;
  /** False where nothing may be painted: links, headings. */
  readonly markable: boolean;
}

/**
 * The marks to paint, in order. What may not be painted does not count as the first either: the
 * reader would find no mark at all.
 * @param blocks - the marks of each block, in reading order
 */
export function chooseMarks<M extends Choosable>(
  blocks: Iterable<readonly M[]>,
  density: Density,
): Set<M> {
  const chosen = new Set<M>();
  let seen = new Set<EntityId>();
  for (const marks of blocks) {
    if (density === 'block') seen = new Set();
    for (const mark of marks) {
      const { entity } = mark.mention;
      if (!mark.markable || seen.has(entity)) continue;
      chosen.add(mark);
      if (density !== 'all') seen.add(entity);
    }
  }
  return chosen;
}
