import { closest, parentElementOf } from './dom.ts';
import { stillReads, type Mark } from './mark.ts';
import type { Stretch } from './text-block.ts';

/**
 * What may be painted so that the page can read it: see below. A mark of any other archive does not
 * have this type.
 */
type PublicMark = Mark & { readonly archive: 'shipped' };

/**
 * The names of our highlights. The registry they live in is shared with the page, which can read
 * every range in it. So only mentions of the shipped archive, whose names are public, are ever
 * painted this way: names from a reader's own documents must never enter it (nor any attribute,
 * style, address or error a page can see). They are to be drawn in a closed shadow root instead.
 */
const RESTING = [
  ...(['sl-rest', 'sl-rest-plain', 'sl-wash'] as const),
  ...(['sl-ask', 'sl-ask-plain', 'sl-ask-wash'] as const),
] as const;
const POINTED = ['sl-hover', 'sl-open'] as const;
export type RestingLook = (typeof RESTING)[number];
export type PointedLook = (typeof POINTED)[number];
type Look = RestingLook | PointedLook;

/** How often a registry that the page has emptied is filled again before we stand down. */
const MOST_REPAIRS = 3;
/**
 * Firefox looks over all ranges of a highlight for each one that is taken out of it; of one that is
 * not registered it takes them out for nothing. Registering costs as much as about so many.
 */
const CHEAP_REMOVALS = 8;

/** A highlight, and what we have put into it: the page may take that out, or put in more. */
interface Layer {
  readonly highlight: Highlight;
  readonly ranges: Set<Range>;
}

/** Paints marks by CSS highlights: the page's DOM is not touched, and no layout is asked for. */
export class Painter {
  readonly #layers = new Map<Look, Layer>();
  readonly #resting = new Map<
    PublicMark,
    { readonly look: RestingLook; readonly ranges: Range[] }
  >();
  readonly #pointed = new Map<
    PointedLook,
    { readonly mark: PublicMark; readonly ranges: readonly Range[] }
  >();
  /** What is to change in each layer with the next `commit`. */
  readonly #changes = new Map<Look, { add: Range[]; remove: Range[] }>();
  #repairs = 0;

  /** Paints a mark in a resting look, or takes its paint off where `look` is null; at `commit`. */
  rest(mark: PublicMark, look: RestingLook | null): void {
    const before = this.#resting.get(mark);
    if (!before && !look) return;
    if (before?.look === look) {
      this.follow(mark);
      return;
    }
    if (before) {
      this.#resting.delete(mark);
      this.#changeOf(before.look).remove.push(...before.ranges);
    }
    if (look) {
      const ranges = rangesOf(mark);
      this.#resting.set(mark, { look, ranges });
      this.#changeOf(look).add.push(...ranges);
    }
  }

  /** Has the paint of a mark stand where that does; at once. What the page moves, loses its ranges. */
  follow(mark: PublicMark): void {
    const resting = this.#resting.get(mark);
    if (resting) moveRanges(resting.ranges, mark);
    for (const pointed of this.#pointed.values()) {
      if (pointed.mark === mark) moveRanges(pointed.ranges, mark);
    }
  }

  /** Gives one mark, or none, the look of what is pointed at. */
  point(look: PointedLook, mark: PublicMark | null): void {
    const before = this.#pointed.get(look);
    if (before) this.#changeOf(look).remove.push(...before.ranges);
    this.#pointed.delete(look);
    if (mark && stillReads(mark)) {
      const ranges = rangesOf(mark);
      this.#pointed.set(look, { mark, ranges });
      this.#changeOf(look).add.push(...ranges);
    }
    this.commit();
  }

  /** Shows what has changed. */
  commit(): void {
    for (const [look, change] of this.#changes) this.#apply(look, change.add, change.remove);
    this.#changes.clear();
  }

  /** Takes all paint off: the registry is as it was found. */
  clear(): void {
    this.#resting.clear();
    this.#pointed.clear();
    this.#changes.clear();
    for (const [look, { highlight }] of this.#layers) unregister(look, highlight);
    this.#layers.clear();
  }

  /**
   * Puts back what the page has taken out of the registry, or out of our highlights.
   * @returns false once it has been taken out too often: whoever does that shall have their way
   */
  repair(): boolean {
    const broken = [...this.#layers].filter(([look, layer]) => !isWhole(look, layer));
    if (broken.length === 0) return true;
    if (++this.#repairs > MOST_REPAIRS) return false;
    for (const [look, { highlight, ranges }] of broken) {
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(look, highlight);
    }
    return true;
  }

  #changeOf(look: Look): { add: Range[]; remove: Range[] } {
    const change = this.#changes.get(look) ?? { add: [], remove: [] };
    this.#changes.set(look, change);
    return change;
  }

  #apply(look: Look, add: readonly Range[], remove: readonly Range[]): void {
    const known = this.#layers.get(look);
    const layer = known ?? { highlight: new Highlight(), ranges: new Set<Range>() };
    const { highlight, ranges } = layer;
    if (known && remove.length > CHEAP_REMOVALS) unregister(look, highlight);
    for (const range of remove) {
      ranges.delete(range);
      highlight.delete(range);
    }
    for (const range of add) {
      ranges.add(range);
      highlight.add(range);
    }
    if (ranges.size === 0) {
      this.#layers.delete(look);
      unregister(look, highlight);
    } else if (!known || remove.length > CHEAP_REMOVALS) {
      highlight.priority = look === 'sl-open' ? 2 : look === 'sl-hover' ? 1 : 0;
      this.#layers.set(look, layer);
      CSS.highlights.set(look, highlight);
    }
  }
}

/** Whether a layer is registered with all that was put into it, as far as its size tells. */
function isWhole(look: Look, { highlight, ranges }: Layer): boolean {
  return CSS.highlights.get(look) === highlight && highlight.size >= ranges.size;
}

/** Takes a layer out of the registry, where it is ours that stands there. */
function unregister(look: Look, highlight: Highlight): void {
  if (CSS.highlights.get(look) === highlight) CSS.highlights.delete(look);
}

/** Takes what an earlier copy of this script may have left painted. */
export function removeLeftPaint(): void {
  for (const look of [...RESTING, ...POINTED]) CSS.highlights.delete(look);
}

/** Live ranges: whoever reads the registry finds the text in them. */
function rangesOf(mark: PublicMark): Range[] {
  const ranges = endsOf(mark).map(() => new Range());
  moveRanges(ranges, mark);
  return ranges;
}

function moveRanges(ranges: readonly Range[], mark: PublicMark): void {
  for (const [i, { first, last }] of endsOf(mark).entries()) {
    const range = ranges[i];
    if (!range || isOver(range, first, last)) continue;
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
  }
}

function isOver(range: Range, first: Stretch, last: Stretch): boolean {
  return (
    range.startContainer === first.node &&
    range.startOffset === first.start &&
    range.endContainer === last.node &&
    range.endOffset === last.end
  );
}

/**
 * Where the ranges of a mark begin and end. There is one for the whole mark, but over ruby one for each
 * part: the reading aids between them are not marked.
 */
function endsOf({ stretches }: PublicMark): { readonly first: Stretch; readonly last: Stretch }[] {
  const [first] = stretches;
  const last = stretches.at(-1) ?? first;
  const apart = stretches.length > 1 && isInRuby(first.node);
  return apart ? stretches.map((each) => ({ first: each, last: each })) : [{ first, last }];
}

function isInRuby(node: Text): boolean {
  const element = parentElementOf(node);
  return element !== null && closest(element, 'ruby') !== null;
}
