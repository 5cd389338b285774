import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives focus back to a list that loses it as it is drawn anew: an item that is moved or taken out lets
 * go of it. Looks at each rendering of the component that calls it.
 * @param around - holds the list, before and after
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>): void {
  const hadFocus = around.current?.matches(':focus-within') === true;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) focusStop(around.current);
  });
}

/** Moves focus to the item of a list that is in the tab order. */
export function focusStop(around: HTMLElement | null): void {
  around?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
}
