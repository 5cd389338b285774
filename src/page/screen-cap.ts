import type { EntityId } from '../core/model.ts';
import { Crowd, MOST_ON_SCREEN } from './crowd.ts';
import { isConnected } from './dom.ts';
import type { Mark } from './mark.ts';
import type { MarkedBlock, MarkIndex } from './mark-index.ts';
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
 * an observer, which forces no layout; a page with few marks is not asked at all. What is kept stays, so
 * that marks do not come and go as more of the page is read.
 */
export class ScreenCap {
  readonly #index: MarkIndex;
  readonly #onChange: (changed: readonly Mark[]) => void;
  /** Null for containers without a box of their own: nobody can tell where they stand. */
  #places = new WeakMap<Element, Place | null>();
  #observer: IntersectionObserver | null = null;
  #screen = LOW_SCREEN;
  #crowdIfAny: Crowd | null = null;
  /** The marks that are kept, and where they stand, where that is known. */
  #kept = new Map<Mark, number | null>();
  #judged = new WeakSet<Mark>();
  /** Topics with a mark that is kept: a reader misses the first more than one that repeats it. */
  #topics = new Set<EntityId>();

  /** @param onChange - gets the marks that are kept from now on, or no longer */
  constructor(index: MarkIndex, onChange: (changed: readonly Mark[]) => void) {
    this.#index = index;
    this.#onChange = onChange;
  }

  /** Made when the first mark is judged: by then it is known how high the screen is. */
  get #crowd(): Crowd {
    return (this.#crowdIfAny ??= new Crowd(this.#screen));
  }

  /** Whether a mark that the density has picked is kept. */
  keeps(mark: Mark): boolean {
    return this.#kept.has(mark);
  }

  /** Other marks are picked in some blocks. */
  update(blocks: readonly MarkedBlock[]): void {
    if (!this.#observer) {
      const picked = [...this.#index.marks()].filter((mark) => mark.picked);
      if (picked.length <= MOST_ON_SCREEN) {
        this.#kept = new Map(picked.map((mark) => [mark, null]));
        return;
      }
      this.#observer = new IntersectionObserver((entries) => {
        this.#note(entries);
      });
      this.measureAgain();
    }
    const unjudged: Mark[] = [];
    const unplaced: Element[] = [];
    for (const mark of pickedIn(blocks)) {
      const { container } = mark.block;
      if (!this.#places.has(container)) unplaced.push(container);
      else if (!this.#judged.has(mark)) unjudged.push(mark);
    }
    if (unplaced.length > 0) this.#place(unplaced);
    if (unjudged.length === 0) return;
    this.#forgetGone();
    this.#judge(unjudged);
  }

  /** Everything is to be judged anew: the window has another size, or the reader another density. */
  measureAgain(): void {
    this.#places = new WeakMap();
    this.#judged = new WeakSet();
    this.#crowdIfAny = null;
    for (const mark of this.#kept.keys()) this.#kept.set(mark, null);
    this.#place(this.#index.containers);
  }

  end(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#kept.clear();
    this.#topics.clear();
  }

  /** Asks where containers stand, and the document in the same frame. */
  #place(containers: Iterable<Element>): void {
    const observer = this.#observer;
    for (const container of containers) observer?.observe(container);
    for (const root of document.children) {
      // It is told of anew in the frame that tells of the others.
      observer?.unobserve(root);
      observer?.observe(root);
    }
  }

  /** All is taken from what the browser tells: to ask for the scroll position, say, could force a layout. */
  #note(entries: readonly IntersectionObserverEntry[]): void {
    const root = entries.findLast(({ target }) => target.parentNode === document);
    for (const { target, time, boundingClientRect, rootBounds } of entries) {
      this.#observer?.unobserve(target);
      const { height } = boundingClientRect;
      const origin = time === root?.time ? root.boundingClientRect.top : -scrollY;
      const top = boundingClientRect.top - origin;
      this.#places.set(target, height > 0 ? { top, height } : null);
      // In a frame of another site the browser does not tell.
      this.#screen = Math.min(LOW_SCREEN, rootBounds?.height ?? viewport().height);
    }
    // What has gone since must take no place from what came instead: it is not judged again.
    const blocks = entries.flatMap(({ target }) =>
      isConnected(target) ? this.#index.inContainer(target) : [],
    );
    this.#forgetGone();
    this.#judge(pickedIn(blocks));
  }

  /** Those kept before come first, then new topics, then what stands higher. */
  #judge(marks: readonly Mark[]): void {
    const inTurn = marks.map((mark) => {
      const place = this.#places.get(mark.block.container);
      return { mark, at: place ? heightOf(mark, place) : null, rank: this.#rankOf(mark) };
    });
    inTurn.sort((a, b) => a.rank - b.rank || (a.at ?? 0) - (b.at ?? 0));
    const changed = inTurn.filter(({ mark, at }) => this.#isOther(mark, at));
    if (changed.length > 0) this.#onChange(changed.map(({ mark }) => mark));
  }

  #rankOf(mark: Mark): number {
    if (this.#kept.has(mark)) return 0;
    const { entity } = mark.mention;
    const known = this.#topics.has(entity);
    this.#topics.add(entity);
    return known ? 2 : 1;
  }

  /** Judges one mark. True where it is kept from now on, or no longer. */
  #isOther(mark: Mark, at: number | null): boolean {
    this.#judged.add(mark);
    const before = this.#kept.has(mark);
    // A busy browser tells of a container twice. A mark must not stand in its own way then.
    const stood = this.#kept.get(mark) ?? null;
    if (stood !== null) this.#crowd.remove(stood);
    const kept = at === null || this.#crowd.add(at);
    if (kept) this.#kept.set(mark, at);
    else this.#kept.delete(mark);
    return kept !== before;
  }

  #forgetGone(): void {
    for (const [mark, at] of this.#kept) {
      // What has left the page stays in the index until it is swept, which may be after this.
      const stands = this.#index.has(mark) && isConnected(mark.block.container);
      if (mark.picked && stands) continue;
      this.#kept.delete(mark);
      if (at !== null) this.#crowd.remove(at);
    }
  }
}

function pickedIn(blocks: readonly MarkedBlock[]): Mark[] {
  return blocks.flatMap(({ marks }) => marks.filter((mark) => mark.picked));
}

/** About where a mark stands, by how far into its block's text it comes. */
function heightOf({ mention, block }: Mark, { top, height }: Place): number {
  return top + height * (mention.start / block.text.length);
}
