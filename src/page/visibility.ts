import { closestAcross, isVisible, parentElementOf } from './dom.ts';
import { NEVER_MARKED, NEVER_READ, NEVER_READ_PLAIN } from './element-kinds.ts';

/**
 * Whether an element's text is rendered at all. Text that is merely transparent or scrolled away is:
 * pages fade and slide things in. Asks for style, never for layout.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (isVisible(at, { visibilityProperty: true })) return true;
    // Such an element has no box of its own, and shows its text in its parent's.
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
}

/** What may be done with a mention that stands in an element. */
export type Admission = 'mark' | 'count' | 'never';

/** Decides it by what the element stands in: edited text and code never, links and headings quietly. */
export function admissionOf(element: Element, plain: boolean): Admission {
  if (closestAcross(element, plain ? NEVER_READ_PLAIN : NEVER_READ)) return 'never';
  return closestAcross(element, NEVER_MARKED) ? 'count' : 'mark';
}

/** Whether nothing of the document is for marking: all of it is being edited. */
export function isEditedWhole(): boolean {
  return document.designMode === 'on';
}
