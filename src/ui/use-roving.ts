import { useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { type Axis, step } from './step.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** A list with one tab stop, moved by the arrow keys, Home and End. */
export interface Roving<E extends HTMLElement> {
  /** For the element around the items; each item carries `data-stop`. */
  readonly list: RefObject<E | null>;
  /** The item in the tab order, counted from 0. */
  readonly stop: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Moves the tab stop, and focus with it. */
  readonly focus: (index: number) => void;
  /** Moves the tab stop to where focus is already. */
  readonly setStop: (index: number) => void;
}

/**
 * Focus stays in the list while its items change.
 * @param count - how many items there are
 * @param onLeave - called on ArrowUp from the first item, where something above takes focus
 * @param axis - how the list runs; from top to bottom where it is missing
 */
export function useRoving<E extends HTMLElement>(
  count: number,
  onLeave?: () => void,
  axis: Axis = 'vertical',
): Roving<E> {
  const list = useRef<E>(null);
  useKeptFocus(list);
  const [wanted, setWanted] = useState(0);
  const stop = Math.max(0, Math.min(wanted, count - 1));
  const focus = (index: number): void => {
    setWanted(index);
    stopsIn(list.current)[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A pointer, and a list that keeps its own stop, move focus past the one of here.
    const focused = focusedStop(list.current);
    const at = focused < 0 ? stop : focused;
    const next = step(event.key, at, count, axis);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' && at === 0 && onLeave) onLeave();
    else focus(next);
    event.preventDefault();
    event.stopPropagation();
  };
  return { list, stop, onKeyDown, focus, setStop: setWanted };
}

/** The place of the item that has focus; -1 where none has. */
function focusedStop(list: HTMLElement | null): number {
  return stopsIn(list).findIndex((item) => item.matches(':focus'));
}

function stopsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}
