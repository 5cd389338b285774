import { isConnected } from './dom.ts';
import { isShown } from './visibility.ts';

/** Names found in text that is not shown; it may come to be. */
export class HiddenText {
  /** The element that hides, or is hidden, and the container to read again once it shows. */
  readonly #waiting = new Map<Element, Element>();

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(element: Element, container: Element): void {
    this.#waiting.set(element, container);
  }

  /** The containers in which text has come to be shown. They are forgotten here. */
  takeShown(): Set<Element> {
    const shown = new Set<Element>();
    for (const [element, container] of this.#waiting) {
      const connected = isConnected(element);
      if (connected && !isShown(element)) continue;
      this.#waiting.delete(element);
      if (connected) shown.add(container);
    }
    return shown;
  }

  clear(): void {
    this.#waiting.clear();
  }
}
