import type { VNode } from 'preact';
import { say } from '../say.ts';
import type { CardActions } from './card-face.ts';

const TEXT = 'settled';

/** What the reader has just had a word mean on every site, and the way back. */
export function SettledLine(props: {
  word: string;
  topic: string;
  actions: Pick<CardActions, 'onUnsettle'>;
}): VNode {
  return (
    <div class="c-status c-settled">
      <p id={TEXT}>{say('nowMeans', props.word, props.topic)}</p>
      <button
        type="button"
        class="btn quiet"
        aria-describedby={TEXT}
        onClick={() => {
          props.actions.onUnsettle();
        }}
      >
        {say('undo')}
      </button>
    </div>
  );
}
