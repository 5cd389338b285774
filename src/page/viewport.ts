import { clamp, type Rect, type Size } from '../core/place/rect.ts';

/** The viewport without its scroll bars. */
export function viewport(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: clamp(clientWidth, 0, innerWidth) || innerWidth,
    // In quirks mode the root's height is the page's.
    height: innerHeight < clientHeight || clientHeight === 0 ? innerHeight : clientHeight,
  };
}

/** Whether any of a box is in the viewport. */
export function isOnScreen(box: Rect): boolean {
  const { width, height } = viewport();
  return box.bottom > 0 && box.right > 0 && box.top < height && box.left < width;
}
