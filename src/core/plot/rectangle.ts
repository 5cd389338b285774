/** In CSS pixels from the upper left corner of a plot. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Point, Size {}

/** How far two rectangles are apart, along the axis on which they are further: negative where they overlap. */
export function gapBetween(a: Rectangle, b: Rectangle): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.max(across, down);
}

/** A number, or the nearest within the bounds; the lower one where they cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
