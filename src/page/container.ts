import { kindOf } from './element-kinds.ts';

const DOCUMENT = 9;
const FRAGMENT = 11;

// Plain properties are read here, for speed. Only forms can hide theirs behind fields of the same
// name, and a form is a container whatever its name is read as; the climb ends there.

/**
 * The element whose run of text a node belongs to: the nearest ancestor that is no inline part of
 * another. Null for a node that stands in no element.
 */
export function containerOf(node: Node): Element | null {
  return containerAt(node.parentNode);
}

/** The element that holds the runs of a parent of text: itself, or the nearest around it. */
export function containerAt(parent: Node | null): Element | null {
  for (let at = parent; at; at = at.parentNode) {
    const type = at.nodeType;
    if (type === FRAGMENT) return at instanceof ShadowRoot ? at.host : null;
    // What a form calls its type may be anything: it is no fragment and no document.
    if (type === DOCUMENT) return null;
    if (isContainer(at as Element)) return at as Element;
  }
  return null;
}

/** Whether the element holds runs of its own. */
export function isContainer(element: Element): boolean {
  const kind = kindOf(element.localName);
  return kind === 'block' || kind === 'skip';
}
