import type { VNode } from 'preact';
import { IconButton } from '../icon-button.tsx';
import { Icon } from '../icon.tsx';
import { say, sayCount } from '../say.ts';

/** How much there is, and that it is all here. */
export function PopupFoot(props: {
  articles: number | null;
  onOpen: () => void;
  onOptions: () => void;
  /** Null where there is no side to open it at. */
  onSide: (() => void) | null;
}): VNode {
  return (
    <footer class="p-foot">
      <span class="offline">
        <Icon name="computer" />
        {props.articles === null ? '' : sayCount('allOnThisComputer', props.articles)}
      </span>
      {props.onSide && (
        <IconButton icon="side" mirrored label={say('openAtSide')} onClick={props.onSide} />
      )}
      <IconButton icon="archive" label={say('openArchive')} onClick={props.onOpen} />
      <IconButton icon="options" label={say('options')} onClick={props.onOptions} />
    </footer>
  );
}
