import type { VNode } from 'preact';
import { ShowMore } from './show-more.tsx';
import { useBeginning } from './use-beginning.ts';

/** A list that draws its beginning, and more of it as the reader asks. */
export function LongList<T>(props: {
  class?: string;
  items: readonly T[];
  /** Draws an item as an `li` with a key. */
  draw: (item: T) => VNode;
}): VNode {
  const { items, list, more } = useBeginning<T, HTMLUListElement>(props.items);
  return (
    <>
      <ul class={props.class} ref={list}>
        {items.map(props.draw)}
      </ul>
      <ShowMore {...more} />
    </>
  );
}
