/**
 * Reading a page that may try to mislead. In Chromium the fields of a form shadow its own properties
 * even for extensions (`<form><input name=parentNode>`), so elements of unknown kind are read through
 * the accessors of their prototypes, taken once, in a world the page cannot reach.
 */
type Read<Of, T> = (of: Of) => T;

export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const openRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const childCountOf = getter<Element, number>(Element.prototype, 'childElementCount');
const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
const slotOf = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');

export const closest = method<Element, [selector: string], Element | null>(
  Element.prototype,
  'closest',
);
export const matches = method<Element, [selector: string], boolean>(Element.prototype, 'matches');
export const attributeOf = method<Element, [name: string], string | null>(
  Element.prototype,
  'getAttribute',
);
export const rootOf = method<Node, [], Node>(Node.prototype, 'getRootNode');
export const orderOf = method<Node, [other: Node], number>(
  Node.prototype,
  'compareDocumentPosition',
);
export const containsNode = method<Node, [other: Node | null], boolean>(Node.prototype, 'contains');
export const boxOf = method<Element, [], DOMRect>(Element.prototype, 'getBoundingClientRect');
export const bringIntoScreen = method<Element, [options: ScrollIntoViewOptions], undefined>(
  Element.prototype,
  'scrollIntoView',
);
export const isVisible = method<Element, [options: CheckVisibilityOptions], boolean>(
  Element.prototype,
  'checkVisibility',
);

export function isText(node: Node | null): node is Text {
  return node !== null && nodeTypeOf(node) === Node.TEXT_NODE;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** The element a node stands in, out of a shadow tree into its host; null at the top. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The element in which a node is drawn: the slot that it is given to, or else what it stands in. */
export function drawnIn(node: Node): Element | null {
  const slot = isText(node) ? node.assignedSlot : isElement(node) ? slotOf(node) : null;
  return slot ?? parentElementOf(node);
}

/** The nearest element that matches, from `start` outwards and out of shadow trees. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let from: Element | null = start; from;) {
    const found: Element | null = closest(from, selector);
    if (found) return found;
    const root: Node = rootOf(from);
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether a node is `outer` or stands in it, shadow trees in it included. */
export function isInside(outer: Node, node: Node): boolean {
  for (let at: Node = node; ;) {
    if (containsNode(outer, at)) return true;
    const root = rootOf(at);
    if (!(root instanceof ShadowRoot)) return false;
    at = root.host;
  }
}

function getter<Of extends object, T>(prototype: object, name: string): Read<Of, T> {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get as
    ((this: Of) => T) | undefined;
  if (!read) throw new Error(`This browser has no ${name}`);
  return (of) => read.call(of);
}

function method<Of extends object, Args extends unknown[], T>(
  prototype: object,
  name: string,
): (of: Of, ...args: Args) => T {
  const run = Object.getOwnPropertyDescriptor(prototype, name)?.value as
    ((this: Of, ...args: Args) => T) | undefined;
  if (!run) throw new Error(`This browser has no ${name}`);
  return (of, ...args) => run.call(of, ...args);
}
