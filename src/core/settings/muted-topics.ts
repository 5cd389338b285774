import type { EntityId } from '../model.ts';
import type { Settings } from './settings.ts';

/** The topics that are muted on every site and in whatever words. */
export function mutedTopics({ muted }: Settings): ReadonlySet<EntityId> {
  const everywhere = muted.filter(({ word, site }) => word === null && site === null);
  return new Set(everywhere.map(({ topic }) => topic));
}
