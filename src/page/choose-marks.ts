import type { EntityId, Mention } from '../core/model.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Admission } from './element-kinds.ts';

/** What the choice looks at. */
export interface Choosable {
  readonly mention: Pick<Mention, 'entity'>;
  readonly admission: Admission;
}

/**
 * The marks to paint, in order. What may not be painted does not count as the first either: the
 * reader would find no mark at all.
 * @param blocks - the marks of each block, in reading order
 */
export function chooseMarks<M extends Choosable>(
  blocks: Iterable<readonly M[]>,
  { density, links }: Pick<Settings, 'density' | 'links'>,
): Set<M> {
  const chosen = new Set<M>();
  let seen = new Set<EntityId>();
  for (const marks of blocks) {
    if (density === 'block') seen = new Set();
    for (const mark of marks) {
      const { entity } = mark.mention;
      const markable = mark.admission === 'mark' || (links && mark.admission === 'wanted');
      if (!markable || seen.has(entity)) continue;
      chosen.add(mark);
      if (density !== 'all') seen.add(entity);
    }
  }
  return chosen;
}
