import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives focus back to a part of a page that loses it as it is drawn anew: what is moved or taken out lets
 * go of it. Looks at each rendering of the component that calls it.
 * @param around - the part, before and after
 * @param give - gives focus to what it goes on from; to the item in the tab order where it is missing
 */
export function useKeptFocus(
  around: RefObject<HTMLElement | null>,
  give: (around: HTMLElement | null) => void = focusStop,
): void {
  const hadFocus = around.current?.matches(':focus-within') === true;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) give(around.current);
  });
}

/** Moves focus to the item of a list that is in the tab order. */
export function focusStop(around: HTMLElement | null): void {
  stopOf(around)?.focus();
}

/** Moves focus there, or where there is none has `otherwise` do it. */
export function focusStopOr(otherwise: () => void): (around: HTMLElement | null) => void {
  return (around) => {
    if (stopOf(around)) focusStop(around);
    else otherwise();
  };
}

function stopOf(around: HTMLElement | null): HTMLElement | null {
  return around?.querySelector<HTMLElement>('[data-stop][tabindex="0"]') ?? null;
}
