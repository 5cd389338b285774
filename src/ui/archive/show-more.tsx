import type { VNode } from 'preact';
import { say } from '../say.ts';

/** The way to the rest of a list. */
export function ShowMore(props: {
  shown: number;
  total: number;
  onMore: () => void;
}): VNode | null {
  const { shown, total, onMore } = props;
  if (shown === 0 || shown >= total) return null;
  return (
    <div class="more">
      <button type="button" class="btn" onClick={onMore}>
        {say('showMore')}
      </button>
      <span class="meta">{say('shownOf', shown, total)}</span>
    </div>
  );
}
