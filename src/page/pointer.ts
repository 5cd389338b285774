import { contains, type Point } from '../core/place/rect.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Approach } from './approach.ts';
import type { Cards } from './cards.ts';
import { Intent, type Hold } from './intent.ts';
import type { Mark } from './mark.ts';
import type { Marker } from './marker.ts';
import { markAt, type Pointed } from './point.ts';

/** A scroll, or a change of the selection, counts as going on for this long after its last event. */
const LASTS = { scroll: 150, select: 300 } as const;

/** What of the reader's settings decides what a pointer opens. */
export type PointerSettings = Pick<Settings, 'opening' | 'openDelay'>;

/** Feeds what the pointer does into its intent, and carries out what that wants. */
export class Pointer {
  readonly intent: Intent<Mark>;
  readonly #marker: Marker;
  readonly #cards: Cards;
  readonly #approach: Approach;
  readonly #settings: () => PointerSettings;
  readonly #roots: () => readonly ShadowRoot[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off. */
  #due = 0;
  /** What is going on, and the timer that ends it; a press ends when the button comes up. */
  readonly #ends = new Map<Hold, ReturnType<typeof setTimeout> | undefined>();
  #last: Point | null = null;

  /** @param roots - the open shadow roots of the page */
  constructor(
    marker: Marker,
    cards: Cards,
    approach: Approach,
    settings: () => PointerSettings,
    roots: () => readonly ShadowRoot[],
    signal: AbortSignal,
  ) {
    this.#marker = marker;
    this.#cards = cards;
    this.#approach = approach;
    this.#settings = settings;
    this.#roots = roots;
    this.intent = new Intent<Mark>(
      {
        want: (mark) => {
          cards.prepare(mark);
        },
        hover: (mark) => {
          marker.point('sl-hover', mark);
        },
        open: (mark, at) => {
          void cards.open(mark, 'hover', at);
        },
        close: () => {
          cards.close(true);
        },
      },
      () => (settings().opening === 'hover' ? settings().openDelay : Infinity),
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      for (const end of this.#ends.values()) clearTimeout(end);
    });
  }

  /** The chosen mark under a point. */
  pointedAt(point: Point): Pointed | null {
    if (this.#marker.index.isEmpty) return null;
    const pointed = markAt(this.#marker.index, point, this.#roots());
    return pointed?.mark.chosen ? pointed : null;
  }

  /** The pointer has moved. Fingers do not hover. */
  moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#last = { x: event.clientX, y: event.clientY };
    if (event.buttons === 0 && this.#ends.has('press')) this.#end('press');
    // Most pages hold no name, and there the pointer says nothing.
    if (this.#marker.index.isEmpty && !this.#cards.mark) return;
    // Where only keys open cards, a mark does nothing under the pointer, and looks like it.
    if (this.#settings().opening === 'keyboard') return;
    this.#approach.moved(event);
    this.#feed(this.#cards.isOnCard(event), (mark) => mark, this.#cards.isOurs(event));
  }

  pressed(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#begin('press');
    const point = { x: event.clientX, y: event.clientY };
    const outside = !this.#cards.isOurs(event);
    if (outside && this.pointedAt(point)?.mark !== this.#cards.mark) this.#cards.dismiss();
  }

  released(): void {
    if (this.#ends.has('press')) this.#end('press');
  }

  left(): void {
    this.intent.leave(performance.now());
    this.#wake();
  }

  scrolled(): void {
    this.#begin('scroll', LASTS.scroll);
    this.#cards.follow();
  }

  selected(): void {
    if (document.getSelection()?.isCollapsed === false) this.#begin('select', LASTS.select);
  }

  #feed(inCard: boolean, which: (mark: Mark | null) => Mark | null, covered = inCard): void {
    const last = this.#last;
    if (!last) return;
    const mention = (): Mark | null => (covered ? null : which(this.pointedAt(last)?.mark ?? null));
    this.intent.move({ ...last, at: performance.now(), mention, inCard, card: this.#cards.box });
    this.#wake();
  }

  #begin(what: Hold, lasts?: number): void {
    clearTimeout(this.#ends.get(what));
    if (!this.#ends.has(what)) this.intent.hold(what, true, performance.now());
    const end = lasts === undefined ? undefined : setTimeout(() => this.#end(what), lasts);
    this.#ends.set(what, end);
    this.#wake();
  }

  #end(what: Hold): void {
    clearTimeout(this.#ends.get(what));
    this.#ends.delete(what);
    this.intent.hold(what, false, performance.now());
    // What lies under the pointer now came there by itself: it may keep a card, not open one.
    if (what === 'scroll' && this.#cards.mark) {
      const { box } = this.#cards;
      const inCard = box !== null && this.#last !== null && contains(box.rect, this.#last);
      this.#feed(inCard, (mark) => (mark === this.#cards.mark ? mark : null));
    }
    this.#wake();
  }

  /** Has the intent woken when it wants to be. */
  #wake(): void {
    const at = this.intent.wakeAt;
    if (at === null) {
      // Most moves are over nothing: they need no timer, and had none.
      if (this.#timer !== undefined) clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    // While the pointer moves it is put off again and again: woken too early, the intent does nothing.
    if (this.#timer !== undefined && this.#due <= at) return;
    clearTimeout(this.#timer);
    this.#due = at;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.intent.tick(performance.now());
        this.#wake();
      },
      Math.max(at - performance.now(), 0),
    );
  }
}
