import { contains, type Point } from '../core/place/rect.ts';
import { isText } from './dom.ts';
import { linesOf, type Mark } from './mark.ts';
import type { MarkIndex } from './mark-index.ts';

/** What the pointer is over. */
export interface Pointed {
  readonly mark: Mark;
  /** The line of the mention that holds the point. */
  readonly line: DOMRect;
}

/**
 * The mark at a point of the viewport, or null. The caret there leads to a Text node and the node to
 * its marks, whose number hardly counts; asking the browser for the highlights at a point costs
 * milliseconds where there are a thousand.
 * @param roots - the open shadow roots to look into
 */
export function markAt(
  index: MarkIndex,
  point: Point,
  roots: readonly ShadowRoot[],
): Pointed | null {
  const { x, y } = point;
  const caret =
    roots.length === 0
      ? document.caretPositionFromPoint(x, y)
      : document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  const node = caret?.offsetNode ?? null;
  if (!caret || !isText(node)) return null;
  const mark = index.at(node, caret.offset);
  // The caret snaps to the nearest text, so empty space beside a line leads to a mark, too.
  const line = mark && linesOf(mark).find((box) => contains(box, point));
  return mark && line ? { mark, line } : null;
}
