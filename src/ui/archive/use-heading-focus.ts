import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves focus to a page's heading when the reader arrives on it, so that what follows is read on from
 * there. Not on the first page of a tab, where the browser does the same, nor from a reader who types.
 * @param page - tells one page from another; null while it is not drawn yet
 */
export function useHeadingFocus(page: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (page === null || history.length === 1) return;
    if (document.activeElement?.matches('input') === true) return;
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
