/** A font of the plots. */
export interface PlotFont {
  readonly weight: number;
  /** In CSS pixels, as the style sheet has it. */
  readonly size: number;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the interface's typeface, in CSS pixels. */
export function textWidth(text: string, { weight, size }: PlotFont): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  // A browser that refuses to measure gets a generous guess: labels may then be left out.
  if (!canvas) return text.length * size * 0.65;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sl-ui');
  canvas.font = `${String(weight)} ${String(size)}px ${family}`;
  return Math.ceil(canvas.measureText(text).width);
}
