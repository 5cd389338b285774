import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PAGE } from './results.ts';

/** The beginning of a list, of which more is drawn as the reader asks. */
export interface Beginning<T, E extends HTMLElement> {
  readonly items: readonly T[];
  /** For the element around the items. */
  readonly list: RefObject<E | null>;
  /** What `ShowMore` is told. */
  readonly more: {
    readonly list: RefObject<E | null>;
    readonly shown: number;
    readonly total: number;
    readonly onMore: () => void;
  };
}

/** @param all - the items, all at hand */
export function useBeginning<T, E extends HTMLElement>(all: readonly T[]): Beginning<T, E> {
  const list = useRef<E>(null);
  const [most, setMost] = useState(PAGE);
  const items = all.slice(0, most);
  const onMore = (): void => {
    setMost(most + PAGE);
  };
  return { items, list, more: { list, shown: items.length, total: all.length, onMore } };
}
