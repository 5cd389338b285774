import { parentElementOf, tagOf } from './dom.ts';
import { kindOf } from './element-kinds.ts';

/**
 * The element whose run of text a node belongs to: the nearest ancestor that is no inline part of
 * another. Null for a node that stands in no element.
 */
export function containerOf(node: Node): Element | null {
  for (let from = parentElementOf(node); from; from = parentElementOf(from)) {
    if (isContainer(from)) return from;
  }
  return null;
}

/** Whether the element holds runs of its own. */
export function isContainer(element: Element): boolean {
  const kind = kindOf(tagOf(element));
  return kind === 'block' || kind === 'skip';
}
