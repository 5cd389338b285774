import { clamp } from './rectangle.ts';
import { type Scale, TIMELINE } from './timeline-measures.ts';

/** Something that stands at a time. */
export interface Dated {
  /** Years and parts of them. */
  readonly at: number;
  /** How many excerpts, at least one. */
  readonly count: number;
}

/** Items so close that their squares stand together. */
export interface Cluster {
  /** By place. */
  readonly items: readonly number[];
  readonly count: number;
  /** Where it stands; at least as wide as a target to point at. */
  readonly left: number;
  readonly width: number;
}

/**
 * Puts those together that would touch, as often as it takes.
 * @param items - earliest first
 * @param unit - how many excerpts a square stands for
 * @returns from left to right, none touching another
 */
export function clustersOf(items: readonly Dated[], scale: Scale, unit: number): Cluster[] {
  const clusters: (Cluster & { readonly moment: number })[] = [];
  for (const [place, { at, count }] of items.entries()) {
    let cluster = clusterAt([place], count, scale.at(at), scale, unit);
    for (let last = clusters.at(-1); last !== undefined; last = clusters.at(-1)) {
      if (last.left + last.width <= cluster.left) break;
      clusters.pop();
      const both = last.count + cluster.count;
      const moment = (last.moment * last.count + cluster.moment * cluster.count) / both;
      cluster = clusterAt([...last.items, ...cluster.items], both, moment, scale, unit);
    }
    clusters.push(cluster);
  }
  return clusters;
}

/** @param moment - its middle, where the ends of the plot let it be */
function clusterAt(
  items: readonly number[],
  count: number,
  moment: number,
  scale: Scale,
  unit: number,
): Cluster & { readonly moment: number } {
  const { pitch, square, rows, target } = TIMELINE;
  const columns = Math.ceil(Math.ceil(count / unit) / rows);
  const width = Math.max(target, columns * pitch - (pitch - square) + 2);
  const left = clamp(moment - width / 2, 0, scale.width - width);
  return { items, count, moment, left, width };
}
