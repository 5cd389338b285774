import type { Point } from '../core/place/rect.ts';
import type { Cards } from './cards.ts';
import { closestAcross, parentElementOf } from './dom.ts';
import { LINK } from './element-kinds.ts';
import type { Mark } from './mark.ts';
import type { Pointed } from './point.ts';

/**
 * Fingers, and mice of readers who would rather click: a tap on a mention opens its card, a finger's
 * tap elsewhere closes it. The page gets every tap, and a link is followed as ever.
 */
export class Taps {
  readonly #cards: Cards;
  readonly #pointedAt: (point: Point) => Pointed | null;
  readonly #byMouse: () => boolean;
  #byFinger = false;

  /** @param byMouse - whether a mouse taps, too */
  constructor(cards: Cards, pointedAt: (point: Point) => Pointed | null, byMouse: () => boolean) {
    this.#cards = cards;
    this.#pointedAt = pointedAt;
    this.#byMouse = byMouse;
  }

  pressed(event: PointerEvent): void {
    this.#byFinger = event.pointerType === 'touch';
    if (!this.#byFinger || this.#cards.isOurs(event)) return;
    const pointed = this.#pointedAt({ x: event.clientX, y: event.clientY });
    if (pointed) this.#cards.prepare(pointed.mark);
  }

  /** The browser took the touch for a scroll or a zoom. */
  cancelled(): void {
    this.#byFinger = false;
  }

  clicked(event: MouseEvent): void {
    if (this.#cards.isOurs(event)) return;
    const byFinger = this.#byFinger;
    this.#byFinger = false;
    if (!byFinger && !(this.#byMouse() && isPlainClick(event))) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = this.#pointedAt(point)?.mark ?? null;
    if (!mark) {
      // A mouse closes it when it is pressed.
      if (byFinger) this.#cards.dismiss();
    } else if (mark !== this.#cards.mark && !isInLink(mark)) {
      void this.#cards.open(mark, byFinger ? 'touch' : 'click', point);
    }
  }
}

/** A click of the main button that is neither a command to the browser nor the end of a selection. */
function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey, detail }: MouseEvent): boolean {
  const withKey = ctrlKey || metaKey || shiftKey || altKey;
  // A click by key has no place.
  return button === 0 && detail > 0 && !withKey && document.getSelection()?.isCollapsed !== false;
}

function isInLink({ stretches: [{ node }] }: Mark): boolean {
  const element = parentElementOf(node);
  return element !== null && closestAcross(element, LINK) !== null;
}
