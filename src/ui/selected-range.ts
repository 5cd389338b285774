import { isByPointer } from './by-pointer.ts';

/** Chromium's own way to a selection in a shadow tree, and the standard one, which came later. */
type RootWithSelection = ShadowRoot & { getSelection?(): Selection | null };
type LaterSelection = Omit<Selection, 'getComposedRanges'> &
  Partial<Pick<Selection, 'getComposedRanges'>>;

/** The reader's selection in the tree `node` stands in, a closed shadow tree too; null for none. */
export function selectedRange(node: Node): Range | null {
  const root = node.getRootNode();
  const selection = document.getSelection();
  if (!(root instanceof ShadowRoot)) return firstRange(selection);
  const own = (root as RootWithSelection).getSelection?.();
  if (own) return firstRange(own);
  const composed = (selection as LaterSelection | null)?.getComposedRanges;
  const [range] = composed?.call(selection, { shadowRoots: [root] }) ?? [];
  return range ? liveRange(range) : firstRange(selection);
}

/**
 * Whether a click is where a pointer let go of text that it selected, which is no wish to follow what it
 * is on. A key clicks whatever is selected.
 */
export function endsSelection(click: MouseEvent): boolean {
  const { currentTarget } = click;
  if (!isByPointer(click) || !(currentTarget instanceof Node)) return false;
  return selectedRange(currentTarget)?.collapsed === false;
}

function firstRange(selection: Selection | null): Range | null {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function liveRange(range: StaticRange): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
