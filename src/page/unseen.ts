import { matches, tagOf } from './dom.ts';

/** What the top layer may hold, whoever put it there; a picker of `select` only in Chromium. */
const IN_TOP_LAYER = ':is(:popover-open, :modal, :fullscreen, select:open)';
/** Pictures of a page that stand above its top layer while the page changes from one to the next. */
const IN_TRANSITION = ':is(:active-view-transition)';

/** Gives the shadow tree of an element, closed ones too. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/**
 * Whether what is clicked in our layer may not be what the reader sees there. A page can let clicks
 * through what it lays over us, and browsers tell nobody what covers what. But only what is in the top
 * layer, too, can lie over us; and a page that holds this frame can lay anything over all of it. Of
 * what is in the top layer nobody can tell what came last: a page can take its own out and put it back
 * without our hearing of it. So anything there counts, wherever it seems to stand: what it draws need
 * not stay in its box.
 *
 * All elements of the page are looked at, so this is for the moment when the reader changes something.
 * @param layer - ours, a popover
 */
export function mayBeUnseen(layer: Element, shadowOf: ShadowOf): boolean {
  if (window !== window.top || matches(document.documentElement, IN_TRANSITION)) return true;
  return holdsOther(document, layer, shadowOf);
}

function holdsOther(root: Document | ShadowRoot, layer: Element, shadowOf: ShadowOf): boolean {
  for (const one of root.querySelectorAll(IN_TOP_LAYER)) if (one !== layer) return true;
  const elements = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (elements.nextNode()) {
    const element = elements.currentNode as Element;
    const inner = canHostShadow(element) ? shadowOf(element) : null;
    if (inner && holdsOther(inner, layer, shadowOf)) return true;
  }
  return false;
}

/** Whether `attachShadow` would take an element: a custom one, or one of those (DOM, 4.8). */
function canHostShadow(element: Element): boolean {
  return /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
    tagOf(element),
  );
}
