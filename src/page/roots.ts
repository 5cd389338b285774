/**
 * Some elements, and what stands in which of them. Each way up is climbed once, however many elements are
 * asked about.
 */
export class Roots<E> {
  readonly #parentOf: (element: E) => E | null;
  /** The nearest root around each element that was come by; null where there is none. */
  readonly #nearest: Map<E, E | null>;

  constructor(roots: Iterable<E>, parentOf: (element: E) => E | null) {
    this.#parentOf = parentOf;
    this.#nearest = new Map(Array.from(roots, (root) => [root, root]));
  }

  /** The nearest root around an element, which may be that itself; null where it stands in none. */
  around(element: E | null): E | null {
    const way: E[] = [];
    let at = element;
    for (; at !== null && !this.#nearest.has(at); at = this.#parentOf(at)) way.push(at);
    const root = at === null ? null : (this.#nearest.get(at) ?? null);
    for (const one of way) this.#nearest.set(one, root);
    return root;
  }

  /** Those of some elements that stand in a root, by the nearest. */
  group(elements: Iterable<E>): Map<E, E[]> {
    const groups = new Map<E, E[]>();
    for (const element of elements) {
      const root = this.around(element);
      if (root === null) continue;
      const group = groups.get(root);
      if (group) group.push(element);
      else groups.set(root, [element]);
    }
    return groups;
  }
}
