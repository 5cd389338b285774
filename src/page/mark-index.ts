import type { Candidate } from '../core/gazetteer/gazetteer.ts';
import type { EntityId } from '../core/model.ts';
import { composedOrder } from './composed-order.ts';
import { isConnected } from './dom.ts';
import type { Mark } from './mark.ts';
import type { TextBlock } from './text-block.ts';

/** A block in which something reads as a name, whether it is one or not. */
export interface MarkedBlock {
  readonly block: TextBlock;
  readonly candidates: readonly Candidate[];
  marks: readonly Mark[];
}

/** A mark's part in one Text node. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** All marks of a frame: in reading order, by container, and by the Text nodes they stand in. */
export class MarkIndex {
  #blocks: MarkedBlock[] = [];
  /** Blocks taken out that still hold their place for what is read there anew. */
  readonly #retired = new Set<MarkedBlock>();
  readonly #byContainer = new Map<Element, MarkedBlock[]>();
  readonly #byNode = new Map<Text, Spot[]>();

  get isEmpty(): boolean {
    return this.#byContainer.size === 0;
  }

  /** Blocks in reading order. */
  get blocks(): readonly MarkedBlock[] {
    if (this.#retired.size === 0) return this.#blocks;
    return this.#blocks.filter((entry) => !this.#retired.has(entry));
  }

  get size(): number {
    return this.#blocks.length - this.#retired.size;
  }

  /** Marks in reading order. */
  *marks(): Iterable<Mark> {
    for (const { marks } of this.blocks) yield* marks;
  }

  /**
   * Adds a block.
   * @param retired - the one whose place it takes; where there is none, its place is looked for
   */
  add(entry: MarkedBlock, retired?: MarkedBlock): void {
    if (retired && this.#retired.delete(retired)) {
      this.#blocks[this.#blocks.indexOf(retired)] = entry;
    } else {
      this.#blocks.splice(placeIn(this.#blocks, entry), 0, entry);
    }
    const { container } = entry.block;
    const siblings = this.#byContainer.get(container);
    if (siblings) siblings.splice(placeIn(siblings, entry), 0, entry);
    else this.#byContainer.set(container, [entry]);
    for (const mark of entry.marks) this.#addSpots(mark);
  }

  /** The block that stands where another was found: text may be read twice while the page changes. */
  twinOf(entry: MarkedBlock): MarkedBlock | null {
    const siblings = this.#byContainer.get(entry.block.container) ?? [];
    const twin = siblings[placeIn(siblings, entry)];
    return twin && !comesBefore(entry, twin) ? twin : null;
  }

  /** Takes a container's own blocks out, and gives them; they hold their places until `drop`. */
  retire(container: Element): readonly MarkedBlock[] {
    const entries = this.#byContainer.get(container);
    if (!entries) return [];
    this.#byContainer.delete(container);
    this.#removeSpots(entries);
    for (const entry of entries) this.#retired.add(entry);
    return entries;
  }

  /** Gives up the places of retired blocks that no other has taken. */
  drop(entries: readonly MarkedBlock[]): void {
    const gone = new Set(entries.filter((entry) => this.#retired.delete(entry)));
    if (gone.size > 0) this.#blocks = this.#blocks.filter((entry) => !gone.has(entry));
  }

  /** Takes the blocks out that are no longer in the document, and gives them. */
  removeDisconnected(): readonly MarkedBlock[] {
    const gone = [...this.#byContainer.keys()].filter((container) => !isConnected(container));
    const entries = gone.flatMap((container) => this.retire(container));
    this.drop(entries);
    return entries;
  }

  clear(): readonly MarkedBlock[] {
    const all = this.#blocks;
    this.#blocks = [];
    this.#retired.clear();
    this.#byContainer.clear();
    this.#byNode.clear();
    return all;
  }

  has(mark: Mark): boolean {
    return this.inNode(mark.stretches[0].node).includes(mark);
  }

  /** The blocks of a container's own runs, in reading order. */
  inContainer(container: Element): readonly MarkedBlock[] {
    return [...(this.#byContainer.get(container) ?? [])];
  }

  /** The containers that hold marks. */
  get containers(): Iterable<Element> {
    return this.#byContainer.keys();
  }

  /** Whether a mark stands in a Text node. */
  isIn(node: Text): boolean {
    return this.#byNode.has(node);
  }

  /** The marks that stand in a Text node. */
  inNode(node: Text): Mark[] {
    return (this.#byNode.get(node) ?? []).map(({ mark }) => mark);
  }

  /** Has the marks that stand in one Text node stand in another, which has taken its place; gives them. */
  replace(from: Text, to: Text): readonly Mark[] {
    const spots = this.#byNode.get(from) ?? [];
    if (spots.length === 0) return [];
    this.#byNode.delete(from);
    this.#byNode.set(to, [...(this.#byNode.get(to) ?? []), ...spots]);
    return spots.map(({ mark }) => mark);
  }

  /** Marks have moved within a Text node. */
  moved(node: Text): void {
    const marks = new Set(this.inNode(node));
    this.#byNode.delete(node);
    for (const mark of marks) this.#addSpots(mark, node);
  }

  /** The mark around a place between two characters of a Text node; null where there is none. */
  at(node: Text, offset: number): Mark | null {
    const spots = this.#byNode.get(node);
    if (!spots) return null;
    let low = 0;
    let high = spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spots[middle]?.end ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    // Between two marks that touch, the caret belongs to either: the second begins there.
    const spot = spots[low];
    const next = spots[low + 1];
    if (next && next.start <= offset && spot?.end === offset) return next.mark;
    return spot && spot.start <= offset ? spot.mark : null;
  }

  /** The mark of an entity's occurrence, counted from 0 in reading order; the last one beyond it. */
  occurrence(entity: EntityId, number: number): Mark | null {
    let last: Mark | null = null;
    let left = number;
    for (const mark of this.marks()) {
      if (mark.mention.entity !== entity) continue;
      last = mark;
      if (left-- === 0) break;
    }
    return last;
  }

  #addSpots(mark: Mark, only: Text | null = null): void {
    for (const { node, start, end } of mark.stretches) {
      if (only && node !== only) continue;
      const spots = this.#byNode.get(node) ?? [];
      const inOrder = (spots.at(-1)?.end ?? 0) <= start;
      spots.push({ start, end, mark });
      if (!inOrder) spots.sort((a, b) => a.start - b.start);
      this.#byNode.set(node, spots);
    }
  }

  #removeSpots(entries: readonly MarkedBlock[]): void {
    const marks = new Set(entries.flatMap((entry) => entry.marks));
    const nodes = new Set([...marks].flatMap(({ stretches }) => stretches.map(({ node }) => node)));
    for (const node of nodes) {
      const kept = this.#byNode.get(node)?.filter(({ mark }) => !marks.has(mark)) ?? [];
      if (kept.length > 0) this.#byNode.set(node, kept);
      else this.#byNode.delete(node);
    }
  }
}

/**
 * Where a block stands among others in reading order: before the first that does not come before it.
 * Reading goes forward, so the end is tried first.
 */
function placeIn(blocks: readonly MarkedBlock[], entry: MarkedBlock): number {
  const before = (i: number): boolean => comesBefore(blocks[i], entry);
  if (blocks.length === 0 || before(blocks.length - 1)) return blocks.length;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(a: MarkedBlock | undefined, b: MarkedBlock): boolean {
  const one = a?.block.start;
  const other = b.block.start;
  if (!one || !other) return true;
  const order = composedOrder(one.node, other.node);
  return order < 0 || (order === 0 && one.offset < other.offset);
}
