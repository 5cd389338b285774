import { evenlyChosen } from '../core/even-choice.ts';
import { contrast, isDark, LAMP, LEAST_RATIO, luminance, over, parseRgb } from './contrast.ts';
import type { Colour } from './contrast.ts';
import { parentElementOf } from './dom.ts';

const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
/** The canvas browsers show behind a page that asks for a dark scheme. */
const DARK_CANVAS: Colour = { r: 0x12, g: 0x12, b: 0x12, a: 1 };
/** What changes the colours of a page changes those of most of its elements: so many tell. */
const LOOKED_AT = 8;

/** Null where a picture or gradient lies behind, which styles say nothing of. */
type Grounds = WeakMap<Element, Colour | null>;

/**
 * The backgrounds of a page as they are seen, measured from its styles: no layout, and each element
 * once, until `forget`.
 */
export class Backgrounds {
  #known: Grounds = new WeakMap();
  readonly #colours = new Map<string, Colour | null>();

  forget(): void {
    this.#known = new WeakMap();
  }

  /** Whether the lamp stands out on what lies behind the element's text. */
  showsLamp(element: Element): boolean {
    const behind = this.#behind(element);
    return behind !== null && contrast(LAMP, behind) >= LEAST_RATIO;
  }

  /**
   * Whether the element's text stands on a dark ground; where that is unknown, judged by the text.
   * Measured anew each time: pages change between light and dark.
   */
  isDark(element: Element): boolean {
    const behind = this.#behind(element, new WeakMap());
    if (behind) return isDark(behind);
    const text = this.#colour(getComputedStyle(element).color);
    return text !== null && luminance(text) > 0.4;
  }

  /** Whether elements have other grounds than when they were measured, as far as a few of them tell. */
  haveChanged(elements: readonly Element[]): boolean {
    const now: Grounds = new WeakMap();
    const known = elements.filter((element) => this.#known.has(element));
    const count = Math.min(known.length, LOOKED_AT);
    return Array.from({ length: count }, (_, nth) => known[evenlyChosen(nth, count, known.length)])
      .filter((element) => element !== undefined)
      .some((element) => !isSame(this.#known.get(element), this.#behind(element, now)));
  }

  /** Climbs to the first ground that is known or opaque, then lays the layers over it. */
  #behind(element: Element, grounds = this.#known): Colour | null {
    const layers: { readonly element: Element; readonly own: Colour }[] = [];
    let ground: Colour | null = WHITE;
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const known = grounds.get(at);
      if (known !== undefined) {
        ground = known;
        break;
      }
      const style = getComputedStyle(at);
      const own = style.backgroundImage === 'none' ? this.#colour(style.backgroundColor) : null;
      if (own && own.a < 1) layers.push({ element: at, own });
      ground = own && own.a < 1 ? canvasOf(style) : own;
      if (!own || own.a >= 1) {
        grounds.set(at, own);
        break;
      }
    }
    for (const { element: layer, own } of layers.reverse()) {
      ground = ground && over(own, ground);
      grounds.set(layer, ground);
    }
    return ground;
  }

  /** A computed colour of any notation. */
  #colour(css: string): Colour | null {
    const simple = parseRgb(css);
    if (simple) return simple;
    const known = this.#colours.get(css);
    if (known !== undefined) return known;
    const drawn = drawnColour(css);
    this.#colours.set(css, drawn);
    return drawn;
  }
}

function isSame(a: Colour | null | undefined, b: Colour | null): boolean {
  return a && b ? a.r === b.r && a.g === b.g && a.b === b.b : a === b;
}

function canvasOf(root: CSSStyleDeclaration): Colour {
  const schemes = root.colorScheme.split(' ');
  const dark = schemes.includes('dark');
  const asked = !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return dark && asked ? DARK_CANVAS : WHITE;
}

/** A colour in a wide-gamut notation, as the browser itself draws it. */
function drawnColour(css: string): Colour | null {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) return null;
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}
