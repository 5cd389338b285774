import type { VNode } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/** Says what happened, then what to do. */
export function FailureNote(props: { reason: string }): VNode {
  return (
    <section class="note bad" role="alert">
      <Icon name="warning" />
      <div>
        <b>{say('failed')}</b>
        <p>{say('failedExplained')}</p>
        <p class="meta">{say('failedReason', props.reason)}</p>
      </div>
    </section>
  );
}
