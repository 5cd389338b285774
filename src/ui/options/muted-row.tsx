import type { VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import type { Muting } from '../../core/settings/settings.ts';
import { formatDay } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { useFocusWhen } from '../use-focus-when.ts';
import { whereMuted } from './where-muted.ts';

/** A muted topic, or a word that does not mean it. */
export function MutedRow(props: {
  muting: Muting;
  /** Null where the archive does not hold it any more; undefined while that is not known. */
  topic: TopicRef | null | undefined;
  /** It has just been put back: focus goes there. */
  focused: boolean;
  onUnmute: () => void;
}): VNode {
  const { muting, topic, focused, onUnmute } = props;
  const button = useFocusWhen<HTMLButtonElement>(focused);
  const name = topic?.name ?? muting.topic;
  return (
    <li class="li">
      <span class="name">
        <Icon name={topic?.kind ?? 'hidden'} />
        <span>
          <bdi>{name}</bdi>
          {topic === null && <span class="meta"> {say('mutedUnknown')}</span>}
        </span>
      </span>
      <span class="meta">
        {whereMuted(muting)} · {say('since', formatDay(muting.since))}
      </span>
      <span class="ctl">
        <button
          ref={button}
          type="button"
          class="btn quiet"
          aria-label={say('unmuteTopic', name)}
          onClick={onUnmute}
        >
          {say('unmute')}
        </button>
      </span>
    </li>
  );
}
