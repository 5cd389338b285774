/**
 * How long a card must have stood still for a click on it, in milliseconds: one that came or moved
 * just now may have slid under a click meant for something else.
 */
const REST = 500;

const GUARDED = [
  ...['click', 'auxclick', 'dblclick', 'pointerdown', 'pointerup', 'pointermove', 'mousedown'],
  ...['mouseup', 'keydown', 'keyup', 'touchstart', 'touchend', 'input', 'change', 'submit'],
] as const;

/**
 * Lets only real input through to the card: made by the reader, and where by pointer, begun on a card
 * at rest. A page can lay anything over a card, or under a moving pointer; so the card does nothing
 * that matters, and what it does it does for such clicks alone.
 */
export class TrustedInput {
  #restsFrom = -Infinity;
  /** The press that a click must have begun with. */
  #pressedAtRest = false;

  /** @param mount - what is guarded; input from it does not reach the page's own listeners */
  constructor(mount: HTMLElement, signal: AbortSignal) {
    for (const type of GUARDED) {
      mount.addEventListener(
        type,
        (event) => {
          if (this.#isFine(event)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, signal },
      );
      mount.addEventListener(
        type,
        (event) => {
          event.stopPropagation();
        },
        { signal },
      );
    }
  }

  /** To be called whenever the card comes or changes its place. */
  unsettle(): void {
    this.#restsFrom = performance.now() + REST;
  }

  #isFine(event: Event): boolean {
    if (!event.isTrusted) return false;
    if (event.type === 'pointerdown') this.#pressedAtRest = this.#rests;
    if (!(event instanceof MouseEvent)) return true;
    // A button pressed by key clicks without a press: its `detail` counts no clicks.
    const byKey = event.type === 'click' && event.detail === 0;
    const isPress =
      event.type === 'click' || event.type === 'auxclick' || event.type === 'dblclick';
    return !isPress || byKey || (this.#pressedAtRest && this.#rests);
  }

  get #rests(): boolean {
    return performance.now() >= this.#restsFrom;
  }
}
