import { decode } from 'fast-png';
import { contrast, type Colour } from '../../../src/page/contrast.ts';

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Less than this share of a box does not count as its text or line: stray pixels of something else.
 * Strokes of the thinnest type cover more at their full strength.
 */
const SHARE = 0.01;

/** A picture of a viewport, to be read pixel by pixel. */
export class Picture {
  readonly #width: number;
  readonly #height: number;
  readonly #channels: number;
  readonly #data: ArrayLike<number>;
  readonly #scale: number;

  /** @param viewport - how many CSS pixels wide what it shows is */
  constructor(png: Uint8Array, viewport: number) {
    const { width, height, channels, data } = decode(png);
    this.#width = width;
    this.#height = height;
    this.#channels = channels;
    this.#data = data;
    this.#scale = width / viewport;
  }

  /** The colours of a box, row by row; what lies outside the picture is left out. */
  coloursIn({ x, y, width, height }: Box): Colour[] {
    const [left, top] = [Math.floor(x * this.#scale), Math.floor(y * this.#scale)];
    const right = Math.min(Math.ceil((x + width) * this.#scale), this.#width);
    const bottom = Math.min(Math.ceil((y + height) * this.#scale), this.#height);
    const colours: Colour[] = [];
    for (let row = Math.max(top, 0); row < bottom; row++) {
      for (let column = Math.max(left, 0); column < right; column++) {
        colours.push(this.#at(column, row));
      }
    }
    return colours;
  }

  /**
   * How well what is drawn in a box stands out on what most of the box is filled with, 1 to 21; 0 for a
   * box outside the picture.
   */
  contrastIn(box: Box): number {
    const colours = this.coloursIn(box);
    const ground = mostOf(colours);
    if (!ground) return 0;
    const ratios = colours.map((colour) => contrast(colour, ground)).sort((a, b) => b - a);
    return ratios[Math.floor(ratios.length * SHARE)] ?? 0;
  }

  #at(column: number, row: number): Colour {
    const at = (row * this.#width + column) * this.#channels;
    const [r = 0, g = 0, b = 0] = [this.#data[at], this.#data[at + 1], this.#data[at + 2]];
    return { r, g, b, a: 1 };
  }
}

/** The colour that there is most of; undefined where there is none. */
function mostOf(colours: readonly Colour[]): Colour | undefined {
  const counts = new Map<number, { colour: Colour; count: number }>();
  for (const colour of colours) {
    const key = (colour.r << 16) | (colour.g << 8) | colour.b;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { colour, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.colour;
}
