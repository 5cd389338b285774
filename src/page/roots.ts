import { parentElementOf } from './dom.ts';

/**
 * Some elements, and what stands in which of them, shadow trees included. Each way up is climbed once,
 * however many elements are asked about.
 */
export class Roots {
  /** The nearest root around each element that was come by; null where there is none. */
  readonly #nearest: Map<Element, Element | null>;

  constructor(roots: Iterable<Element>) {
    this.#nearest = new Map(Array.from(roots, (root) => [root, root]));
  }

  /** The nearest root around an element, which may be that itself; null where it stands in none. */
  around(element: Element | null): Element | null {
    const way: Element[] = [];
    let at = element;
    for (; at && !this.#nearest.has(at); at = parentElementOf(at)) way.push(at);
    const root = (at && this.#nearest.get(at)) ?? null;
    for (const one of way) this.#nearest.set(one, root);
    return root;
  }

  /** Those of some elements that stand in a root, by the nearest. */
  group(elements: Iterable<Element>): Map<Element, Element[]> {
    const groups = new Map<Element, Element[]>();
    for (const element of elements) {
      const root = this.around(element);
      if (!root) continue;
      const group = groups.get(root);
      if (group) group.push(element);
      else groups.set(root, [element]);
    }
    return groups;
  }
}
