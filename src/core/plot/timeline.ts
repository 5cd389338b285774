import { type Cluster, clustersOf, type Dated } from './clusters.ts';
import type { Interval } from './date-interval.ts';
import { clamp, gapBetween, type Rectangle } from './rectangle.ts';
import { type Scale, TIMELINE } from './timeline-measures.ts';

export interface TimelineInput {
  readonly width: number;
  /** The first and the last year of the axis. */
  readonly years: { readonly first: number; readonly last: number };
  /** What stands on it, earliest first. */
  readonly items: readonly (Dated & { readonly span: Interval | null })[];
  /** How wide the label of these items is, by their places. */
  readonly labelWidth: (items: readonly number[]) => number;
}

export interface Block extends Rectangle {
  /** Places of the items that it stands for. */
  readonly items: readonly number[];
  /** Where its squares stand, from the first excerpt to the last. */
  readonly squares: readonly Rectangle[];
  /** Where what it is called fits; null where it does not. */
  readonly label: Rectangle | null;
}

export interface Timeline {
  /** Excerpts that a square stands for. */
  readonly unit: number;
  readonly ticks: readonly {
    readonly x: number;
    /** Null where there is no room for it. */
    readonly year: number | null;
  }[];
  /** Where estimated dates lie, one for each item that has one. */
  readonly spans: readonly Rectangle[];
  readonly blocks: readonly Block[];
}

const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];
const MOST_SQUARES = 300;
/** Of the excerpts of one date: side by side, squares stand ever farther from it. */
const MOST_COLUMNS = 8;
/** From squares to a label over them. */
const LABEL_LIFT = 2;

/**
 * Lays excerpts out along time: a square for each, in blocks of those of one date. Blocks that would
 * touch become one, so that none stands anywhere but at its time; labels that would touch anything
 * are left out, those of the largest blocks last.
 */
export function layOutTimeline(input: TimelineInput): Timeline {
  const { width, years, items } = input;
  const scale = scaleOf(width, years);
  const count = items.reduce((sum, each) => sum + each.count, 0);
  const fits = (unit: number): boolean =>
    count / unit <= MOST_SQUARES &&
    items.every((each) => each.count / unit <= MOST_COLUMNS * TIMELINE.rows) &&
    clustersOf(items, scale, unit).every((cluster) => cluster.width <= width);
  const unit = UNITS.find(fits) ?? Math.max(1, count);
  const blocks = clustersOf(items, scale, unit).map((cluster) => blockOf(cluster, unit));
  const spans = items.flatMap(({ span }) => (span === null ? [] : [spanOf(span, scale)]));
  return { unit, ticks: ticksOf(years, scale), spans, blocks: withLabels(blocks, input) };
}

function scaleOf(width: number, { first, last }: TimelineInput['years']): Scale {
  const { margin } = TIMELINE;
  const perYear = (width - 2 * margin) / (last - first + 1);
  return {
    width,
    at: (time) => clamp(margin + (time - first) * perYear, margin, width - margin),
  };
}

function ticksOf({ first, last }: TimelineInput['years'], scale: Scale): Timeline['ticks'] {
  const room = scale.at(first + 1) - scale.at(first);
  const every = UNITS.find((years) => years * room >= TIMELINE.yearGap) ?? last - first + 1;
  const years = Array.from({ length: last - first + 2 }, (_, place) => first + place);
  return years
    .filter((year) => year > last || (year - first) % every === 0)
    .map((year) => ({ x: scale.at(year), year: year > last ? null : year }));
}

function spanOf({ start, end }: Interval, scale: Scale): Rectangle {
  const middle = (scale.at(start) + scale.at(end)) / 2;
  const width = Math.max(TIMELINE.narrowestSpan, scale.at(end) - scale.at(start));
  const x = clamp(middle - width / 2, 0, scale.width - width);
  const height = TIMELINE.spanHeight;
  return { x, y: TIMELINE.axis - height / 2, width, height };
}

function blockOf({ items, count, left, width }: Cluster, unit: number): Block {
  const { pitch, square, base, rows, target } = TIMELINE;
  const squares = Math.ceil(count / unit);
  const columns = Math.ceil(squares / rows);
  const start = left + (width - (columns * pitch - (pitch - square))) / 2;
  const high = Math.max(target, Math.min(squares, rows) * pitch);
  return {
    ...{ items, label: null, x: left, width, y: base - high, height: high },
    squares: Array.from({ length: squares }, (_, place) => ({
      x: start + Math.floor(place / rows) * pitch,
      y: base - square - (place % rows) * pitch,
      width: square,
      height: square,
    })),
  };
}

function withLabels(blocks: readonly Block[], { width, labelWidth }: TimelineInput): Block[] {
  const labelled = [...blocks];
  const largestFirst = [...blocks.keys()].sort(
    (a, b) => (blocks[b]?.squares.length ?? 0) - (blocks[a]?.squares.length ?? 0) || b - a,
  );
  for (const place of largestFirst) {
    const block = blocks[place];
    if (block === undefined) continue;
    const taken = labelled.flatMap((each, other) => [
      ...(other === place ? [] : [each]),
      ...(each.label === null ? [] : [each.label]),
    ]);
    const label = labelSpots(block, labelWidth(block.items), width).find(
      (spot) =>
        spot.x >= 0 &&
        spot.y >= 0 &&
        spot.x + spot.width <= width &&
        taken.every((other) => gapBetween(spot, other) >= TIMELINE.labelGap),
    );
    labelled[place] = { ...block, label: label ?? null };
  }
  return labelled;
}

/**
 * Beside the squares, behind them or before, as near to their middle as the axis lets it be; else over
 * them, where there is so much room.
 */
function labelSpots({ squares }: Block, width: number, within: number): Rectangle[] {
  const { labelHeight: height, labelGap, base } = TIMELINE;
  const left = Math.min(...squares.map(({ x }) => x));
  const right = Math.max(...squares.map((each) => each.x + each.width));
  const top = Math.min(...squares.map(({ y }) => y));
  const y = clamp((top + base) / 2 - height / 2, 0, base - height);
  const above = clamp((left + right - width) / 2, 0, within - width);
  return [
    { x: right + labelGap, y, width, height },
    { x: left - labelGap - width, y, width, height },
    { x: above, y: top - LABEL_LIFT - height, width, height },
  ];
}
