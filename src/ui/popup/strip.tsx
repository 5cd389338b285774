import type { VNode } from 'preact';
import { evenlyChosen } from '../../core/even-choice.ts';
import { say } from '../say.ts';

/** In CSS pixels, as drawn. */
const WIDTH = 64;
const TICK = 2.5;
/** Where there are more mentions than this, thinner ticks keep them apart. */
const MANY = 16;

/**
 * The page from top to bottom, as a strip from the line's start to its end with a tick for each
 * mention. A second way for the pointer only: the list's keys reach the same mentions.
 */
export function Strip(props: {
  at: readonly number[];
  /** How many mentions the ticks stand for. */
  mentions: number;
  /** The mention that was stepped to last, counted from 0; -1 for none. */
  current: number;
  onPick: (occurrence: number) => void;
}): VNode {
  const { at, mentions, current, onPick } = props;
  const width = at.length > MANY ? TICK / 2 : TICK;
  const middles = at.map((place) => place * (WIDTH - width) + width / 2);
  return (
    <svg class="strip mirrored" viewBox={`0 0 ${String(WIDTH)} 34`} aria-hidden="true">
      <path class="base" d={`M0 22.5H${String(WIDTH)}`} />
      {reaches(middles).map(({ from, to, middle }, tick) => {
        const occurrence = evenlyChosen(tick, at.length, mentions);
        return (
          <g
            key={tick}
            class={occurrence === current ? 'current' : undefined}
            onClick={(event) => {
              event.stopPropagation();
              onPick(occurrence);
            }}
          >
            <title>{say('mentionPosition', occurrence + 1, mentions)}</title>
            <rect class="reach" x={from} y="0" width={to - from} height="34" />
            <rect x={middle - width / 2} y="12" width={width} height="10" rx="1" />
          </g>
        );
      })}
    </svg>
  );
}

/** Where the pointer is nearer to a tick than to any other. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/**
 * The reach of each tick of a strip, which share all of its width.
 * @param middles - where they stand; mentions in several columns need not come in order
 */
export function reaches(middles: readonly number[]): Reach[] {
  const sorted = [...middles].sort((a, b) => a - b);
  return middles.map((middle) => {
    const first = sorted.indexOf(middle);
    const last = sorted.lastIndexOf(middle);
    const before = sorted[first - 1];
    const after = sorted[last + 1];
    return {
      middle,
      from: before === undefined ? 0 : (before + middle) / 2,
      to: after === undefined ? WIDTH : (middle + after) / 2,
    };
  });
}
