import type { VNode } from 'preact';
import { sayNodes } from './say-nodes.tsx';
import { say } from './say.ts';

/** Says that words were corrected, as `SearchStatus` announces, and offers to take them as typed. */
export function CorrectionNote(props: {
  typed: string;
  corrected: string;
  onExactly: () => void;
}): VNode {
  const exactly = (
    <button type="button" class="link" onClick={props.onExactly}>
      {say('searchExactly', props.typed.trim())}
    </button>
  );
  return (
    <p class="correction">{sayNodes('showingResultsFor', <b>{props.corrected}</b>, exactly)}</p>
  );
}
