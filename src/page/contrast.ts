/** Colours as the page shows them, and how well one is seen on another. */

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** The hue of marks. */
export const LAMP: Colour = { r: 0xb1, g: 0x74, b: 0x0f, a: 1 };
/** Lines and other marks that are no text must stand out this much: WCAG 2.2, 1.4.11. */
export const LEAST_RATIO = 3;

const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+)(%?))?\s*\)$/;

/** A computed `rgb()` or `rgba()`; null for any other notation. */
export function parseRgb(css: string): Colour | null {
  const found = RGB.exec(css);
  if (!found) return null;
  const [, r, g, b, a = '1', percent] = found;
  return { r: Number(r), g: Number(g), b: Number(b), a: Number(a) / (percent ? 100 : 1) };
}

/** What is seen where `top` lies on `bottom`. */
export function over(top: Colour, bottom: Colour): Colour {
  const a = top.a + bottom.a * (1 - top.a);
  if (a === 0) return { ...bottom, a: 0 };
  const mix = (one: number, other: number): number =>
    (one * top.a + other * bottom.a * (1 - top.a)) / a;
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a };
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it. Opacity is not looked at. */
export function luminance({ r, g, b }: Colour): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two opaque colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Whether light text is easier to read on it than dark text. */
export function isDark(colour: Colour): boolean {
  return luminance(colour) < 0.18;
}

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
