import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';

/** Says that a paused site is read for this visit alone, and pauses it again. */
export function VisitNote(props: { onEnd: () => void }): VNode {
  return (
    <section class="note">
      <Icon name="page" />
      <div>
        <p role="status">{say('visitExplained')}</p>
        <button type="button" class="link" onClick={props.onEnd}>
          {say('pauseAgain')}
        </button>
      </div>
    </section>
  );
}
