import type { RefObject, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../say.ts';

/**
 * The way to the rest of a list. Whoever takes it by key goes on at the first item that is new: the
 * button, and the focus with it, are gone once all is shown.
 */
export function ShowMore(props: {
  /** Holds an element for each item, with a link in it. */
  list: RefObject<HTMLElement | null>;
  shown: number;
  total: number;
  onMore: () => void;
}): VNode | null {
  const { list, shown, total, onMore } = props;
  const ofHowMany = useId();
  const shownAsKeyAsked = useRef<number | null>(null);
  useLayoutEffect(() => {
    const before = shownAsKeyAsked.current;
    if (before === null || shown <= before) return;
    shownAsKeyAsked.current = null;
    list.current?.children[before]?.querySelector('a')?.focus();
  }, [shown]);
  if (shown === 0 || shown >= total) return null;
  return (
    <div class="more">
      <button
        type="button"
        class="btn"
        aria-describedby={ofHowMany}
        onClick={({ detail }) => {
          shownAsKeyAsked.current = detail === 0 ? shown : null;
          onMore();
        }}
      >
        {say('showMore')}
      </button>
      <span class="meta" id={ofHowMany}>
        {say('shownOf', shown, total)}
      </span>
    </div>
  );
}
