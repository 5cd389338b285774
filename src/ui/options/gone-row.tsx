import type { VNode } from 'preact';
import { say } from '../say.ts';
import { useFocusWhen } from '../use-focus-when.ts';

/** Stands where an entry was until the reader leaves the page, and brings it back. */
export function GoneRow(props: { text: string; onUndo: () => void }): VNode {
  const undo = useFocusWhen<HTMLButtonElement>(true);
  return (
    <li class="li gone">
      <span role="status">{props.text}</span>
      <span class="ctl">
        <button ref={undo} type="button" class="btn quiet" onClick={props.onUndo}>
          {say('undo')}
        </button>
      </span>
    </li>
  );
}
