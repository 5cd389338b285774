import { closestAcross, isVisible, parentElementOf } from './dom.ts';
import {
  MARKED_IF_WANTED,
  NEVER_MARKED,
  NEVER_READ,
  NEVER_READ_PLAIN,
  type Admission,
} from './element-kinds.ts';

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

/** What may be done with a mention in an element, by what that stands in. */
export function admissionOf(element: Element, plain: boolean): Admission {
  if (closestAcross(element, plain ? NEVER_READ_PLAIN : NEVER_READ)) return 'never';
  if (closestAcross(element, NEVER_MARKED)) return 'count';
  return closestAcross(element, MARKED_IF_WANTED) ? 'wanted' : 'mark';
}

/** Whether nothing of the document is for marking: all of it is being edited. */
export function isEditedWhole(): boolean {
  return document.designMode === 'on';
}
