import type { VNode } from 'preact';
import { direction } from '../say.ts';

/** In CSS pixels, as drawn. */
const WIDTH = 64;
const TICK = 2.5;
/** Where there are more mentions than this, thinner ticks keep them apart. */
const MANY = 16;

/**
 * The page from top to bottom, as a strip from the line's start to its end with a tick for each
 * mention.
 * A second way for the pointer only: the list's keys reach the same mentions.
 */
export function Strip(props: {
  at: readonly number[];
  onPick: (occurrence: number) => void;
}): VNode {
  const { at, onPick } = props;
  const tick = at.length > MANY ? TICK / 2 : TICK;
  return (
    <svg
      class="strip mirrored"
      viewBox={`0 0 ${String(WIDTH)} 12`}
      aria-hidden="true"
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        event.stopPropagation();
        const along = (event.clientX - left) / width;
        onPick(nearest(at, direction() === 'rtl' ? 1 - along : along));
      }}
    >
      <path class="base" d={`M0 11.5H${String(WIDTH)}`} />
      {at.map((place, index) => (
        <rect key={index} x={place * (WIDTH - tick)} y="1" width={tick} height="10" rx="1" />
      ))}
    </svg>
  );
}

/** The mention nearest to a place on the page, both from 0 to 1; the first where there is none. */
export function nearest(at: readonly number[], place: number): number {
  let best = 0;
  for (const [index, one] of at.entries()) {
    if (Math.abs(one - place) < Math.abs((at[best] ?? 0) - place)) best = index;
  }
  return best;
}
