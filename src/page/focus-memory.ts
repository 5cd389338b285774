import { isInside } from './dom.ts';

/** Knows where the focus was in the page before it came to a card or notice, by whichever way. */
export class FocusMemory {
  #from: HTMLElement | null = null;
  /** What has lost the focus last: where it comes, a shadow tree is told of by its host alone. */
  #lost: EventTarget | undefined;
  /** The focus is in the overlay, or what had it there has been taken away. */
  #isAway = false;

  /** Looks after an overlay, all of which is in `layer`. */
  watch(layer: HTMLElement, signal: AbortSignal): void {
    const onLost = (event: Event): void => {
      [this.#lost] = event.composedPath();
    };
    document.addEventListener('focusout', onLost, { capture: true, passive: true, signal });
    layer.addEventListener('focusin', ({ relatedTarget }) => {
      const from = relatedTarget instanceof Node ? relatedTarget : null;
      if (from ? !layer.contains(from) : !this.#isAway) this.#cameFrom(from);
    });
  }

  /** What has the focus in the page, or had it last; null where nothing has. */
  get inPage(): HTMLElement | null {
    return this.#isAway ? this.#from : focusedElement();
  }

  /** What had the focus has been taken away, and nothing has it now. */
  get isLost(): boolean {
    return this.#isAway && focusedElement() === null;
  }

  /** Gives the focus back to the page. */
  giveBack(): void {
    this.#isAway = false;
    giveFocusBack(this.#from);
  }

  /** The page has the focus, or the reader has turned to it: nothing is to be given back. */
  letGo(): void {
    this.#isAway = false;
  }

  #cameFrom(from: Node | null): void {
    const lost = this.#lost instanceof Node && from && isInside(from, this.#lost);
    const exactly = lost ? this.#lost : from;
    this.#from = exactly instanceof HTMLElement ? exactly : null;
    this.#isAway = true;
  }
}

/** The element that has the focus, in open shadow trees too; null where none has. */
function focusedElement(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : null;
}

/** Gives an element the focus back, without moving the page. */
function giveFocusBack(element: HTMLElement | null): void {
  if (element?.isConnected) element.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
