import type { ComponentChildren, VNode } from 'preact';
import { say, sayCount } from '../say.ts';

/** The filters in force leave nothing of what the words find. */
export function NoneFits(props: { found: number; children?: ComponentChildren }): VNode {
  return (
    <div class="r-none">
      <p>
        <b>{say('noneFits')}</b>
      </p>
      <p>{sayCount('noneFitsExplained', props.found)}</p>
      {props.children}
    </div>
  );
}
