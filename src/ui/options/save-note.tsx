import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import type { SaveState } from './options-view.ts';

/** Says in the head of the page that a change was kept. */
export function SaveNote({ save }: { save: SaveState }): VNode {
  return (
    <p class="saved meta" role="status">
      {save.state === 'saved' && (
        <span key={save.times}>
          <Icon name="done" />
          {say('saved')}
        </span>
      )}
    </p>
  );
}

/** Says that a change was not kept, and what to do. */
export function SaveFailure({ save }: { save: SaveState }): VNode {
  return (
    <div role="alert">
      {save.state === 'failed' && (
        <div class="note bad">
          <Icon name="warning" />
          <div>
            <b>{say('notSaved')}</b>
            <p>{say('notSavedExplained')}</p>
            <p class="meta">{say('browserSaid', save.reason)}</p>
          </div>
        </div>
      )}
    </div>
  );
}
