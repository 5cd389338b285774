/** Measures of a timeline, in CSS pixels. */
export const TIMELINE = {
  height: 128,
  /** How far down the axis lies, and the ground that squares stand on, just above it. */
  axis: 92,
  base: 84,
  /** Left free at either end. */
  margin: 1,
  square: 10,
  /** From a square to the next. */
  pitch: 13,
  /** Squares on top of one another. */
  rows: 5,
  /** The least that can be pointed at (WCAG 2.5.8). */
  target: 24,
  labelHeight: 34,
  /** Between squares and label, and between labels. */
  labelGap: 7,
  /** The least between two years that are written out. */
  yearGap: 44,
  narrowestSpan: 24,
  spanHeight: 8,
} as const;

/** From a time, in years and parts of them, to where it stands. */
export interface Scale {
  /** Of the whole plot. */
  readonly width: number;
  /** Always within the plot. */
  at(time: number): number;
}
