import type { EntityId } from '../core/model.ts';
import type { Mark } from './mark.ts';
import type { MarkedBlock, MarkIndex } from './mark-index.ts';
import { MOST_ON_SCREEN, thinOut } from './thin-out.ts';
import { viewport } from './viewport.ts';

/** Pixels. On a higher screen, as many marks more are as easy on the eye. */
const LOW_SCREEN = 640;

/** Where a container stands: pixels from the top of the document, and its height. */
interface Place {
  readonly top: number;
  readonly height: number;
}

/**
 * Keeps a screen from filling up with marks. The browser is asked once where each container stands, by
 * an observer, which forces no layout; a page with few marks is not asked at all.
 */
export class ScreenCap {
  readonly #index: MarkIndex;
  readonly #onChange: (changed: readonly Mark[]) => void;
  /** Null for containers without a box of their own: nobody can tell where they stand. */
  readonly #places = new WeakMap<Element, Place | null>();
  #observer: IntersectionObserver | null = null;
  #kept: ReadonlySet<Mark> = new Set();

  /** @param onChange - gets the marks that are kept from now on, or no longer */
  constructor(index: MarkIndex, onChange: (changed: readonly Mark[]) => void) {
    this.#index = index;
    this.#onChange = onChange;
  }

  /** Whether a mark that the density has picked is kept. */
  keeps(mark: Mark): boolean {
    return this.#kept.has(mark);
  }

  /** Other marks are picked in some blocks. */
  update(blocks: readonly MarkedBlock[]): void {
    const picked = this.#picked();
    if (picked.length <= MOST_ON_SCREEN) {
      this.#keep(new Set(picked));
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => {
      this.#note(entries);
    });
    for (const { block } of picked) {
      if (!this.#places.has(block.container)) this.#observer.observe(block.container);
    }
    const known = blocks.some(({ block }) => this.#places.has(block.container));
    if (known) this.#choose(picked);
  }

  /** The window has another size: everything may stand elsewhere. */
  measureAgain(): void {
    const { containers } = this.#index;
    for (const container of containers) this.#observer?.observe(container);
  }

  end(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#kept = new Set();
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect } of entries) {
      this.#observer?.unobserve(target);
      const { top, height } = boundingClientRect;
      this.#places.set(target, height > 0 ? { top: top + scrollY, height } : null);
    }
    this.#choose(this.#picked());
  }

  #picked(): Mark[] {
    return [...this.#index.marks()].filter((mark) => mark.picked);
  }

  #choose(picked: readonly Mark[]): void {
    const places = new Map<Mark, number>();
    const free: Mark[] = [];
    for (const mark of picked) {
      const place = this.#places.get(mark.block.container);
      if (place) places.set(mark, heightOf(mark, place));
      // Where it is not known yet where a mark stands, it stays as it is.
      else if (place === null || this.#kept.has(mark)) free.push(mark);
    }
    const screen = Math.min(LOW_SCREEN, viewport().height);
    const thinned = thinOut(places, this.#kept, firstOfEach(picked), screen);
    this.#keep(new Set([...free, ...thinned]));
  }

  #keep(kept: ReadonlySet<Mark>): void {
    const before = this.#kept;
    this.#kept = kept;
    const gone = [...before].filter((mark) => !kept.has(mark));
    const come = [...kept].filter((mark) => !before.has(mark));
    if (gone.length + come.length > 0) this.#onChange([...gone, ...come]);
  }
}

/** About where a mark stands, by how far into its block's text it comes. */
function heightOf({ mention, block }: Mark, { top, height }: Place): number {
  return top + height * (mention.start / block.text.length);
}

/** The first mark of each topic: a reader misses it more than one that repeats it. */
function firstOfEach(marks: readonly Mark[]): Set<Mark> {
  const first = new Map<EntityId, Mark>();
  for (const mark of marks) {
    if (!first.has(mark.mention.entity)) first.set(mark.mention.entity, mark);
  }
  return new Set(first.values());
}
