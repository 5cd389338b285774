import type { VNode } from 'preact';
import { sayNodes } from './say-nodes.tsx';
import { say } from './say.ts';

/**
 * Says that words were corrected, and offers to take them as typed. What was `found` is said with it
 * where it would otherwise be announced by itself: a change speaks once.
 */
export function CorrectionNote(props: {
  typed: string;
  corrected: string;
  found?: string;
  onExactly: () => void;
}): VNode {
  const exactly = (
    <button type="button" class="link" onClick={props.onExactly}>
      {say('searchExactly', props.typed.trim())}
    </button>
  );
  return (
    <p class="correction" role="status">
      {sayNodes('showingResultsFor', <b>{props.corrected}</b>, exactly)}
      {props.found !== undefined && <span class="vh"> {props.found}</span>}
    </p>
  );
}
