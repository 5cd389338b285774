import type { TopicView } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Archive } from './archive.ts';
import { topicsOf } from './topics-of.ts';

/** A topic that shares passages with another one. */
export interface Companion {
  /** By index. */
  readonly entity: number;
  readonly passages: number;
}

/** Of so many companions it is told which share passages among themselves: a plot holds no more. */
export const MOST_LINKED = 12;

/**
 * The topics that share passages with one, most first, then by name.
 * @param read - how many of its passages are read for that, from the first; all where it is left out
 */
export function companionsOf(archive: Archive, entity: number, read?: number): Companion[] {
  const counts = new Map<number, number>();
  for (const place of archive.passagesOf(entity).slice(0, read)) {
    for (const other of topicsOf(archive, archive.passage(place))) {
      if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const nameOf = (other: number): string => archive.entities[other]?.name ?? '';
  return [...counts]
    .map(([other, passages]) => ({ entity: other, passages }))
    .sort((a, b) => b.passages - a.passages || codeUnitOrder(nameOf(a.entity), nameOf(b.entity)));
}

/**
 * Which of the first companions share passages that the topic itself is not in, most first. Those
 * that it is in tie nearly all of them together, and say nothing new.
 */
export function linksAmong(
  archive: Archive,
  entity: number,
  companions: readonly Companion[],
): TopicView['links'] {
  const own = new Set(archive.passagesOf(entity));
  const first = companions.slice(0, MOST_LINKED).map((companion) => ({
    id: archive.entities[companion.entity]?.id ?? '',
    passages: archive.passagesOf(companion.entity).filter((passage) => !own.has(passage)),
  }));
  return first
    .flatMap((one, place) => {
      const passages = new Set(one.passages);
      return first.slice(place + 1).map((other) => ({
        between: [one.id, other.id] as const,
        passages: other.passages.filter((passage) => passages.has(passage)).length,
      }));
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages);
}
