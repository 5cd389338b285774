import type { Cards } from './cards.ts';
import type { Walk } from './walk.ts';

/** Keys that mean something to a card: Escape, and whatever is pressed inside it. */
export class Keys {
  readonly #cards: Cards;
  readonly #walk: Walk;
  readonly #onEngaged: () => void;

  /** @param onEngaged - the reader works in the card by keyboard */
  constructor(cards: Cards, walk: Walk, onEngaged: () => void) {
    this.#cards = cards;
    this.#walk = walk;
    this.#onEngaged = onEngaged;
  }

  /** A key pressed anywhere in the page, before the page hears of it. */
  pressed(event: KeyboardEvent): void {
    if (this.#cards.isOurs(event)) {
      if (this.#cards.hasFocus) this.#onEngaged();
      return;
    }
    if (isTyped(event) && this.#cards.focusInPage) this.#walk.forget();
    if (event.key !== 'Escape' || event.isComposing || !this.#escape()) return;
    // It has done its work: the page's own dialog stays as it is.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** The reader has pressed something, or the focus has come to it. */
  turned(event: Event): void {
    if (this.#cards.isOurs(event)) return;
    this.#cards.turnedAway();
    // The focus also comes there where a card gives it back.
    if (event.type === 'focusin') this.#walk.forgetElsewhere();
    else this.#walk.forget();
  }

  /** Closes the card, or takes the ring away. False where there is neither. */
  #escape(): boolean {
    const isShown = this.#cards.mark !== null;
    if (!isShown && !this.#walk.end()) return false;
    // Also where it has yet to come.
    this.#cards.close(isShown);
    return true;
  }
}

/** Whether a key writes a letter where one can be written. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
