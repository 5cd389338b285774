import { EGO, type EgoNode } from './ego-measures.ts';
import type { Size } from './rectangle.ts';
import { roundRing } from './ring-order.ts';
import { bestRing } from './ring-places.ts';

/** A topic with its neighbours around it. */
export interface EgoInput extends Size {
  /** The size of its own label. */
  readonly own: Size;
  /** The sizes of their labels, the nearest neighbour first. */
  readonly labels: readonly Size[];
  /** Which of them belong together, by place. */
  readonly links: readonly (readonly [number, number])[];
}

export interface EgoLayout {
  readonly own: EgoNode;
  /** The first so many neighbours, in their order: as many as fit without touching. */
  readonly nodes: readonly EgoNode[];
  /** The places of these as they follow one another around the ring, clockwise. */
  readonly around: readonly number[];
}

/**
 * Lays neighbours out on a ring around their topic, those that belong together side by side, so that
 * no circle and no label touches another and all stay inside. Where they do not all fit, the last ones
 * are left out.
 */
export function layOutEgo(input: EgoInput): EgoLayout {
  for (let count = input.labels.length; count > 0; count -= 1) {
    const fitting = input.links.filter((pair) => pair.every((place) => place < count));
    const around = roundRing(count, fitting);
    const labels = input.labels.slice(0, count);
    const ring = bestRing(
      input,
      around.map((place) => labels[place] ?? input.own),
    );
    if (ring === null) continue;
    const nodes = labels.map((_, place) => ring.others[around.indexOf(place)] ?? ring.own);
    return { own: ring.own, nodes, around };
  }
  return { own: bestRing(input, [])?.own ?? alone(input), nodes: [], around: [] };
}

/** Not even its own label has room: it is put where it would be. */
function alone({ width, height, own }: EgoInput): EgoNode {
  const [x, y] = [width / 2, height / 2];
  return { x, y, label: { ...own, x: x - own.width / 2, y: y + EGO.own + EGO.labelGap } };
}
