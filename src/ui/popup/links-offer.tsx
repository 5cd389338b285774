import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageSummary } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { say, sayCount } from '../say.ts';

/** Where more than this share of a page's mentions is unmarked, the reader misses marks. */
const MOST = 0.5;

/**
 * Says why a page of links, such as a front page, shows no marks, and offers to mark links, too.
 * What was just chosen can be taken back.
 */
export function LinksOffer(props: {
  page: PageSummary;
  onMark: (marked: boolean) => void;
}): VNode | null {
  const { page, onMark } = props;
  const [marked, setMarked] = useState(false);
  const mentions = page.topics.reduce((sum, { count }) => sum + count, 0);
  const unmarked = Math.min(page.unmarked, mentions);
  if (!marked && unmarked <= mentions * MOST) return null;
  const choose = (wanted: boolean): void => {
    setMarked(wanted);
    onMark(wanted);
  };
  return (
    <section class="note">
      <Icon name="link" />
      <div>
        <p role="status">{marked ? say('linksMarked') : sayCount('linksUnmarked', unmarked)}</p>
        <button type="button" class="link" onClick={() => choose(!marked)}>
          {say(marked ? 'undo' : 'markLinksToo')}
        </button>
      </div>
    </section>
  );
}
