import type { VNode } from 'preact';
import { IconButton } from '../icon-button.tsx';
import { say } from '../say.ts';

/** Steps through excerpts; says where it stands, politely. */
export function Pager(props: {
  index: number;
  count: number;
  onTurn: (step: 1 | -1) => void;
}): VNode {
  const { index, count, onTurn } = props;
  return (
    <>
      <IconButton
        icon="previous"
        mirrored
        label={say('previousExcerpt')}
        atEnd={index === 0}
        onClick={() => {
          onTurn(-1);
        }}
      />
      <span class="position" aria-live="polite">
        {say('position', index + 1, count)}
      </span>
      <IconButton
        icon="next"
        mirrored
        label={say('nextExcerpt')}
        atEnd={index === count - 1}
        onClick={() => {
          onTurn(1);
        }}
      />
    </>
  );
}
