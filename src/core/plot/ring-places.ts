import { EGO, type EgoNode } from './ego-measures.ts';
import { clamp, gapBetween, type Point, type Rectangle, type Size } from './rectangle.ts';

/** What is drawn must stay at least so far apart, and from the edge of the plot. */
const CLEAR = 3;
/** What sums of sines and cosines may be off by. */
const ROUNDING = 1e-6;
/** How many turns of the ring are tried, and by how much every other item may stand nearer the middle. */
const TURNS = 36;
const NEARER = [0, 0.12, 0.24, 0.36];
/** Wider rings are hard to take in at a glance. */
const WIDEST = 200;

export interface Ring {
  readonly own: EgoNode;
  readonly others: readonly EgoNode[];
}

/**
 * Places items with labels below them evenly on an ellipse around a middle one, turned so that they
 * keep as clear of each other as can be; null where some would touch however it is turned.
 * @param labels - clockwise
 */
export function bestRing(
  plot: Size & { readonly own: Size },
  labels: readonly Size[],
): Ring | null {
  let best: Ring | null = null;
  let widest: number = CLEAR;
  for (const nearer of labels.length > 2 ? NEARER : [0]) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const ring = placeRing(plot, labels, turn / TURNS, nearer);
      if (ring === null) continue;
      const clear = clearance(boxesIn(ring), widest);
      if (clear > widest || (best === null && clear === widest)) [best, widest] = [ring, clear];
    }
  }
  return best;
}

/**
 * Null where something of it would not be inside the plot.
 * @param turn - of the whole ring, in full turns
 */
function placeRing(
  plot: Size & { readonly own: Size },
  labels: readonly Size[],
  turn: number,
  nearer: number,
): Ring | null {
  const { own, other, labelGap } = EGO;
  const lowest = Math.max(0, ...labels.map(({ height }) => height));
  const top = other + CLEAR;
  const bottom = plot.height - other - labelGap - lowest - CLEAR;
  const middle = { x: plot.width / 2, y: (top + bottom) / 2 };
  const across = Math.min(WIDEST, plot.width / 2 - other - CLEAR);
  const others: EgoNode[] = [];
  for (const [place, label] of labels.entries()) {
    const angle = 2 * Math.PI * (place / labels.length + turn - 0.25);
    const share = place % 2 === 0 ? 1 : 1 - nearer;
    const x = middle.x + across * share * Math.cos(angle);
    const y = middle.y + ((bottom - top) / 2) * share * Math.sin(angle);
    const node = nodeAt({ x, y }, other, label, plot);
    if (!isInside(plot, circleOf(node, other)) || !isInside(plot, node.label)) return null;
    others.push(node);
  }
  const node = nodeAt(middle, own, plot.own, plot);
  const fits = isInside(plot, circleOf(node, own)) && isInside(plot, node.label);
  return fits ? { own: node, others } : null;
}

/** A label stands below the middle of its circle, moved aside where the plot ends. */
function nodeAt(at: Point, radius: number, label: Size, plot: Size): EgoNode {
  const x = clamp(at.x - label.width / 2, CLEAR, plot.width - CLEAR - label.width);
  return { ...at, label: { ...label, x, y: at.y + radius + EGO.labelGap } };
}

/**
 * How far apart the two nearest things drawn are.
 * @param boxes - see `boxesIn`
 * @param enough - less is no better than what is there already: it need not be measured exactly
 */
function clearance(boxes: readonly Rectangle[], enough: number): number {
  let least = Infinity;
  for (let one = 0; one < boxes.length && least >= enough; one += 1) {
    // A circle and its own label belong together.
    for (let other = one + 2 - (one % 2); other < boxes.length; other += 1) {
      const [a, b] = [boxes[one], boxes[other]];
      if (a !== undefined && b !== undefined) least = Math.min(least, gapBetween(a, b));
    }
  }
  return least;
}

function isInside({ width, height }: Size, box: Rectangle): boolean {
  const least = CLEAR - ROUNDING;
  const right = width - (box.x + box.width);
  const bottom = height - (box.y + box.height);
  return box.x >= least && box.y >= least && right >= least && bottom >= least;
}

/** What is drawn of each item, one after the other: its circle, then its label. */
function boxesIn({ own, others }: Ring): Rectangle[] {
  return [
    circleOf(own, EGO.own),
    own.label,
    ...others.flatMap((node) => [circleOf(node, EGO.other), node.label]),
  ];
}

function circleOf({ x, y }: Point, radius: number): Rectangle {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
