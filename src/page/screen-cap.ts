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

/** A mark, and how far down the document it stands in pixels; null where nobody can tell. */
interface Placed {
  readonly mark: Mark;
  readonly at: number | null;
}

/**
 * Keeps a screen from filling up with marks. The browser is asked once where each container stands, by
 * an observer, which forces no layout; a page with few marks is not asked at all. What is kept stays, so
 * that marks do not come and go as more of the page is read; what was refused comes in where what stood
 * before it leaves.
 */
export class ScreenCap {
  readonly #index: MarkIndex;
  readonly #onChange: (changed: readonly Mark[]) => void;
  /** Null for containers without a box of their own: nobody can tell where they stand. */
  #places = new WeakMap<Element, Place | null>();
  /** Null while marks are few. */
  #observer: IntersectionObserver | null = null;
  /** What it has told and nobody has heard yet. */
  #told: IntersectionObserverEntry[] = [];
  #screen = LOW_SCREEN;
  #crowdIfAny: Crowd | null = null;
  /** The marks that are kept, and where they stand, where that is known. */
  #kept = new Map<Mark, number | null>();
  /** The marks that found no room, and where they stand. */
  readonly #refused = new Map<Mark, number>();
  /** From where to where something has left since refused marks were judged last, in pixels. */
  #room: { readonly top: number; readonly bottom: number } | null = null;

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

  /** Whether something has left, and others may stand there at the next `update`. */
  get hasRoom(): boolean {
    return this.#room !== null;
  }

  /** Marks are there no longer. */
  forget(gone: Iterable<Mark>): void {
    for (const mark of gone) this.#release(mark);
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
        this.#hear([...this.#told.splice(0), ...entries]);
      });
      this.measureAgain();
    }
    const unjudged: Mark[] = [];
    const unplaced: Element[] = [];
    for (const mark of pickedIn(blocks)) {
      const { container } = mark.block;
      if (!this.#places.has(container)) unplaced.push(container);
      else if (!this.#kept.has(mark) && !this.#refused.has(mark)) unjudged.push(mark);
    }
    if (unplaced.length > 0) this.#place(unplaced);
    if (unjudged.length === 0 && !this.hasRoom) return;
    this.#forgetGone();
    // What was refused waits for what has come where there is room now.
    this.#judge(unplaced.length > 0 ? unjudged : [...unjudged, ...this.#refusedNearRoom()]);
  }

  /** Everything is to be judged anew: the window has another size, or the reader another density. */
  measureAgain(): void {
    this.#places = new WeakMap();
    this.#refused.clear();
    this.#room = null;
    this.#crowdIfAny = null;
    for (const mark of this.#kept.keys()) this.#kept.set(mark, null);
    this.#place(this.#index.containers);
  }

  end(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#told = [];
    this.#kept.clear();
    this.#refused.clear();
    this.#room = null;
  }

  /** Asks where containers stand, and the document in the same frame. */
  #place(containers: Iterable<Element>): void {
    const observer = this.#observer;
    if (!observer) return;
    for (const container of containers) observer.observe(container);
    // What it was about to tell of the document would be forgotten with it.
    this.#told.push(...observer.takeRecords());
    for (const root of document.children) {
      observer.unobserve(root);
      observer.observe(root);
    }
  }

  /** All is taken from what the browser tells: to ask for the scroll position, say, could force a layout. */
  #hear(entries: readonly IntersectionObserverEntry[]): void {
    const roots = entries.filter(({ target }) => target.parentNode === document);
    const origins = new Map(roots.map(({ time, boundingClientRect: { top } }) => [time, top]));
    for (const { target, time, boundingClientRect, rootBounds } of entries) {
      this.#observer?.unobserve(target);
      const origin = origins.get(time);
      // As an element leaves, the browser tells of it alone.
      if (origin === undefined) continue;
      const { top, height } = boundingClientRect;
      this.#places.set(target, height > 0 ? { top: top - origin, height } : null);
      // In a frame of another site the browser does not tell.
      this.#screen = Math.min(LOW_SCREEN, rootBounds?.height ?? viewport().height);
    }
    // What has gone since must take no place from what came instead: it is not judged again.
    const blocks = entries.flatMap(({ target }) =>
      isConnected(target) ? this.#index.inContainer(target) : [],
    );
    this.#forgetGone();
    this.#judge(new Set([...pickedIn(blocks), ...this.#refusedNearRoom()]));
  }

  /** The marks that were refused within a screen of where something has left since. */
  #refusedNearRoom(): Mark[] {
    const room = this.#room;
    this.#room = null;
    if (!room) return [];
    const top = room.top - this.#screen;
    const bottom = room.bottom + this.#screen;
    return [...this.#refused].filter(([, at]) => at > top && at < bottom).map(([mark]) => mark);
  }

  /**
   * Those kept before come first, those refused before last. Of others the first of each topic comes
   * before any that repeats one, for a reader misses it more; where it finds no room, the next of the
   * topic is the first.
   */
  #judge(marks: Iterable<Mark>): void {
    const placed = Array.from(marks, (mark): Placed => {
      const place = this.#places.get(mark.block.container);
      return { mark, at: place ? heightOf(mark, place) : null };
    }).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    const before = placed.filter(({ mark }) => this.#kept.has(mark));
    const again = placed.filter(({ mark }) => this.#refused.has(mark));
    const isNew = ({ mark }: Placed): boolean => !this.#kept.has(mark) && !this.#refused.has(mark);
    const others = placed.filter(isNew);
    const changed = [
      ...before.filter((one) => this.#isOther(one)),
      ...this.#firstOfTopics(others),
      ...[...others.filter(isNew), ...again].filter((one) => this.#isOther(one)),
    ];
    if (changed.length > 0) this.#onChange(changed.map(({ mark }) => mark));
  }

  /** Judges marks of each topic that shows none yet, until one of them is kept. Gives those. */
  #firstOfTopics(placed: readonly Placed[]): Placed[] {
    const shown = new Set(Array.from(this.#kept.keys(), ({ mention }) => mention.entity));
    let tried = placed;
    const first: Placed[] = [];
    while (tried.length > 0) {
      const turn: Placed[] = [];
      const asked = new Set<EntityId>();
      const next: Placed[] = [];
      for (const one of tried) {
        const { entity } = one.mark.mention;
        if (shown.has(entity)) continue;
        (asked.has(entity) ? next : turn).push(one);
        asked.add(entity);
      }
      const kept = turn.filter((one) => this.#isOther(one));
      for (const { mark } of kept) shown.add(mark.mention.entity);
      first.push(...kept);
      tried = next;
    }
    return first;
  }

  /** Judges one mark. True where it is kept from now on, or no longer. */
  #isOther({ mark, at }: Placed): boolean {
    const before = this.#kept.has(mark);
    // A busy browser tells of a container twice. A mark must not stand in its own way then.
    const stood = this.#kept.get(mark) ?? null;
    if (stood !== null) this.#crowd.remove(stood);
    const kept = at === null || this.#crowd.add(at);
    if (kept) {
      this.#kept.set(mark, at);
      this.#refused.delete(mark);
    } else {
      this.#kept.delete(mark);
      this.#refused.set(mark, at);
    }
    return kept !== before;
  }

  #forgetGone(): void {
    for (const mark of [...this.#kept.keys(), ...this.#refused.keys()]) {
      // What has left the page stays in the index until it is swept, which may be after this.
      const stands = this.#index.has(mark) && isConnected(mark.block.container);
      if (!mark.picked || !stands) this.#release(mark);
    }
  }

  #release(mark: Mark): void {
    const at = this.#kept.get(mark) ?? null;
    this.#kept.delete(mark);
    this.#refused.delete(mark);
    if (at === null) return;
    this.#crowd.remove(at);
    const { top, bottom } = this.#room ?? { top: at, bottom: at };
    this.#room = { top: Math.min(top, at), bottom: Math.max(bottom, at) };
  }
}

function pickedIn(blocks: readonly MarkedBlock[]): Mark[] {
  return blocks.flatMap(({ marks }) => marks.filter((mark) => mark.picked));
}

/** About where a mark stands, by how far into its block's text it comes. */
function heightOf({ mention, block }: Mark, { top, height }: Place): number {
  return top + height * (mention.start / block.text.length);
}
