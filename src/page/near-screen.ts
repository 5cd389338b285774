/** How far beyond the screen still counts as near, as a margin of the viewport. */
const MARGIN = '100% 0px';

/** Which of some elements are on screen or near it, as the browser tells without a layout of ours. */
export class NearScreen {
  readonly #observer: IntersectionObserver;
  readonly #near = new WeakSet<Element>();
  /** False until the browser has looked for the first time. */
  isReady = false;

  /** @param onChange - gets the elements that have come near or gone */
  constructor(onChange: (elements: ReadonlySet<Element>) => void) {
    const read = (entries: readonly IntersectionObserverEntry[]): void => {
      this.isReady = true;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
      }
      onChange(new Set(entries.map(({ target }) => target)));
    };
    this.#observer = new IntersectionObserver(read, { rootMargin: MARGIN });
  }

  /** Looks after an element; nothing changes where it does already. */
  observe(element: Element): void {
    this.#observer.observe(element);
  }

  unobserve(element: Element): void {
    this.#observer.unobserve(element);
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  end(): void {
    this.#observer.disconnect();
  }
}
