import type { Point } from '../core/place/rect.ts';
import type { Cards } from './cards.ts';
import type { Pointed } from './point.ts';

/** Fingers: a tap on a mention opens its card, a tap elsewhere closes it. The page gets every tap. */
export class Taps {
  readonly #cards: Cards;
  readonly #pointedAt: (point: Point) => Pointed | null;
  #byFinger = false;

  constructor(cards: Cards, pointedAt: (point: Point) => Pointed | null) {
    this.#cards = cards;
    this.#pointedAt = pointedAt;
  }

  pressed(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.#byFinger = event.pointerType === 'touch';
    if (!this.#byFinger || this.#cards.isHost(event.target)) return;
    const pointed = this.#pointedAt({ x: event.clientX, y: event.clientY });
    if (pointed) this.#cards.prepare(pointed.mark);
  }

  /** The browser took the touch for a scroll or a zoom. */
  cancelled(): void {
    this.#byFinger = false;
  }

  clicked(event: MouseEvent): void {
    if (!event.isTrusted || !this.#byFinger || this.#cards.isHost(event.target)) return;
    this.#byFinger = false;
    const point = { x: event.clientX, y: event.clientY };
    const mark = this.#pointedAt(point)?.mark ?? null;
    if (mark && mark !== this.#cards.mark) void this.#cards.open(mark, 'touch', point);
    else if (!mark) this.#cards.close(true);
  }
}
