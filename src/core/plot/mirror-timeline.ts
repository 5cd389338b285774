import type { Rectangle } from './rectangle.ts';
import type { Timeline } from './timeline.ts';

/** The same timeline with time running from right to left, for languages that are read so. */
export function mirrorTimeline(timeline: Timeline, width: number): Timeline {
  const turned = <R extends Rectangle>(rect: R): R => ({ ...rect, x: width - rect.x - rect.width });
  return {
    ...timeline,
    ticks: timeline.ticks.map((tick) => ({ ...tick, x: width - tick.x })),
    spans: timeline.spans.map(turned),
    blocks: timeline.blocks.map((block) => ({
      ...turned(block),
      squares: block.squares.map(turned),
      label: block.label && turned(block.label),
    })),
  };
}
