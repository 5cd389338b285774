import type { VNode } from 'preact';
import { Icon } from './icon.tsx';
import { say } from './say.ts';

/**
 * Says what happened, then what to do.
 * @param props.page - whether it stands in the place of a whole page, which can be loaded again
 */
export function FailureNote(props: { reason: string; page?: boolean }): VNode {
  const note = (
    <section class="note bad" role="alert">
      <Icon name="warning" />
      <div>
        <b>{say('failed')}</b>
        <p>{say('failedExplained')}</p>
        <p class="meta">{say('failedReason', props.reason)}</p>
        {props.page && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              location.reload();
            }}
          >
            {say('tryAgain')}
          </button>
        )}
      </div>
    </section>
  );
  return props.page ? <main class="column">{note}</main> : note;
}
