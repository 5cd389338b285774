import { containerAt, containerOf } from './container.ts';
import { childCountOf, isElement, isText, parentElementOf, tagOf } from './dom.ts';
import { kindOf } from './element-kinds.ts';
import { Roots } from './roots.ts';
import { isBlankText } from './text-window.ts';

/** What has changed on a page and must be read again. */
export class Dirt {
  /** Elements to read with all that is in them. */
  #deep = new Set<Element>();
  /** Containers whose own runs are to be read, not the blocks in them. */
  #shallow = new Set<Element>();
  /** Elements have left the page. */
  removed = false;

  get isEmpty(): boolean {
    return this.#deep.size === 0 && this.#shallow.size === 0 && !this.removed;
  }

  /** Everything in an element. */
  addDeep(element: Element): void {
    this.#deep.add(element);
  }

  /** The runs of a container. */
  addContainer(container: Element): void {
    this.#shallow.add(container);
  }

  /** A text that has changed. */
  addText(text: Node): void {
    const container = containerOf(text);
    if (container && isReadable(container)) this.#shallow.add(container);
  }

  /** A node that has come. */
  addNode(node: Node): void {
    if (isText(node)) {
      if (!isBlankText(node)) this.addText(node);
    } else if (isElement(node)) {
      this.#addElement(node);
    }
  }

  /** A node that has gone from `parent`. */
  addRemoved(node: Node, parent: Node): void {
    if (isText(node) ? !isBlankText(node) : isElement(node) && isInline(node)) {
      const container = containerAt(parent);
      if (container && isReadable(container)) this.#shallow.add(container);
    }
    if (isElement(node)) this.removed = true;
  }

  /** Hands over what there is and begins anew. What lies within another part is left out. */
  take(): { readonly deep: readonly Element[]; readonly shallow: readonly Element[] } {
    const roots = new Roots(this.#deep, parentElementOf);
    const taken = {
      deep: [...this.#deep].filter((element) => !roots.around(parentElementOf(element))),
      shallow: [...this.#shallow].filter((element) => !roots.around(element)),
    };
    this.clear();
    return taken;
  }

  clear(): void {
    this.#deep = new Set();
    this.#shallow = new Set();
    this.removed = false;
  }

  #addElement(element: Element): void {
    const kind = kindOf(tagOf(element));
    if (kind === 'skip' || kind === 'ruby') return;
    if (kind !== 'block') this.addText(element);
    if (kind === 'block' || childCountOf(element) > 0) this.#deep.add(element);
  }
}

function isInline(element: Element): boolean {
  const kind = kindOf(tagOf(element));
  return kind !== 'block' && kind !== 'skip';
}

function isReadable(container: Element): boolean {
  return kindOf(tagOf(container)) !== 'skip';
}
