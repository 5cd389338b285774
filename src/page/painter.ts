import { closest, parentElementOf } from './dom.ts';
import { stillReads, type Mark } from './mark.ts';
import type { Stretch } from './text-block.ts';

/**
 * The names of our highlights. The registry they live in is shared with the page, which can read
 * every range in it. So only mentions of the shipped archive, whose names are public, are ever
 * painted this way: names from a reader's own documents must never enter it (nor any attribute,
 * style, address or error a page can see). They are to be drawn in a closed shadow root instead.
 */
const RESTING = ['sl-rest', 'sl-rest-plain', 'sl-ask', 'sl-ask-plain'] as const;
const POINTED = ['sl-hover', 'sl-open'] as const;
export type RestingLook = (typeof RESTING)[number];
export type PointedLook = (typeof POINTED)[number];
type Look = RestingLook | PointedLook;

/** How often a registry that the page has emptied is filled again before we stand down. */
const MOST_REPAIRS = 3;

/** Paints marks by CSS highlights: the page's DOM is not touched, and no layout is asked for. */
export class Painter {
  readonly #layers = new Map<Look, Highlight>();
  readonly #resting = new Map<Mark, { readonly look: RestingLook; readonly ranges: Range[] }>();
  readonly #pointed = new Map<PointedLook, readonly Range[]>();
  #repairs = 0;

  /** Paints a mark in a resting look, or takes its paint off where `look` is null. */
  rest(mark: Mark, look: RestingLook | null): void {
    const before = this.#resting.get(mark);
    if (before?.look === look) return;
    if (before) {
      this.#resting.delete(mark);
      this.#remove(before.look, before.ranges);
    }
    if (look) {
      const ranges = rangesOf(mark);
      this.#resting.set(mark, { look, ranges });
      this.#add(look, ranges);
    }
  }

  /** Gives one mark, or none, the look of what is pointed at. */
  point(look: PointedLook, mark: Mark | null): void {
    const before = this.#pointed.get(look);
    if (before) this.#remove(look, before);
    this.#pointed.delete(look);
    if (!mark || !stillReads(mark)) return;
    const ranges = rangesOf(mark);
    this.#pointed.set(look, ranges);
    this.#add(look, ranges);
  }

  /** Takes all paint off: the registry is as it was found. */
  clear(): void {
    this.#resting.clear();
    this.#pointed.clear();
    for (const [look, layer] of this.#layers) {
      layer.clear();
      if (CSS.highlights.get(look) === layer) CSS.highlights.delete(look);
    }
    this.#layers.clear();
  }

  /**
   * Puts back what the page has taken out of the registry.
   * @returns false once it has been taken out too often: whoever does that shall have their way
   */
  repair(): boolean {
    const missing = [...this.#layers].filter(([look, layer]) => CSS.highlights.get(look) !== layer);
    if (missing.length === 0) return true;
    if (++this.#repairs > MOST_REPAIRS) return false;
    for (const [look, layer] of missing) CSS.highlights.set(look, layer);
    return true;
  }

  #add(look: Look, ranges: readonly Range[]): void {
    let layer = this.#layers.get(look);
    if (!layer) {
      layer = new Highlight();
      layer.priority = look === 'sl-open' ? 2 : look === 'sl-hover' ? 1 : 0;
      this.#layers.set(look, layer);
    }
    for (const range of ranges) layer.add(range);
    if (layer.size === ranges.length) CSS.highlights.set(look, layer);
  }

  #remove(look: Look, ranges: readonly Range[]): void {
    const layer = this.#layers.get(look);
    if (!layer) return;
    for (const range of ranges) layer.delete(range);
    if (layer.size > 0) return;
    this.#layers.delete(look);
    if (CSS.highlights.get(look) === layer) CSS.highlights.delete(look);
  }
}

/** Takes what an earlier copy of this script may have left painted. */
export function removeLeftPaint(): void {
  for (const look of [...RESTING, ...POINTED]) CSS.highlights.delete(look);
}

/**
 * Live ranges: whoever reads the registry finds the text in them, and they follow a change of the
 * text until it is read again. One for the whole mark, but over ruby one for each part: the reading
 * aids between them are not marked.
 */
function rangesOf({ stretches }: Mark): Range[] {
  const [first] = stretches;
  const last = stretches.at(-1) ?? first;
  const element = parentElementOf(first.node);
  const apart = stretches.length > 1 && element !== null && closest(element, 'ruby') !== null;
  return apart ? stretches.map((each) => rangeOver(each, each)) : [rangeOver(first, last)];
}

function rangeOver(first: Stretch, last: Stretch): Range {
  const range = new Range();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
