import { isConnected, openRootOf } from './dom.ts';

/** More custom elements than this are not looked after. */
const MOST = 2000;

/**
 * Custom elements that had no open shadow tree when they were read. Pages often define them later, and
 * nothing tells a content script that a tree was attached: they have to be looked at.
 */
export class LateShadows {
  readonly #waiting = new Set<Element>();

  add(element: Element): void {
    if (this.#waiting.size < MOST) this.#waiting.add(element);
  }

  /** Those that have an open shadow tree by now. They are forgotten here, as are those that have gone. */
  takeOpened(): Element[] {
    const opened: Element[] = [];
    for (const element of this.#waiting) {
      const connected = isConnected(element);
      if (connected && !openRootOf(element)) continue;
      this.#waiting.delete(element);
      if (connected) opened.push(element);
    }
    return opened;
  }

  clear(): void {
    this.#waiting.clear();
  }
}
