import type { Point, Rectangle } from './rectangle.ts';

/** Measures of the plot, in CSS pixels. */
export const EGO = {
  /** Of the circles: the topic's own, and those around it. */
  own: 22,
  other: 15,
  /** From the edge of a circle to its label. */
  labelGap: 4,
} as const;

/** A circle by its middle, and its label. */
export interface EgoNode extends Point {
  readonly label: Rectangle;
}
