import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PAGE } from './results.ts';
import { ShowMore } from './show-more.tsx';

/** A list that draws its beginning, and more of it as the reader asks. */
export function LongList<T>(props: {
  class?: string;
  items: readonly T[];
  /** Draws an item as an `li` with a key. */
  draw: (item: T) => VNode;
}): VNode {
  const { items, draw } = props;
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class={props.class} ref={list}>
        {items.slice(0, shown).map(draw)}
      </ul>
      <ShowMore
        list={list}
        shown={Math.min(shown, items.length)}
        total={items.length}
        onMore={() => {
          setShown(shown + PAGE);
        }}
      />
    </>
  );
}
