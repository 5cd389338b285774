import type { VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import type { Sense } from '../../core/settings/settings.ts';
import { formatDay } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { useFocusWhen } from '../use-focus-when.ts';

/** A name, and what it means everywhere. */
export function SenseRow(props: {
  sense: Sense;
  /** Null where the archive does not hold it any more; undefined while that is not known. */
  topic: TopicRef | null | undefined;
  /** It has just been put back: focus goes there. */
  focused: boolean;
  onForget: () => void;
}): VNode {
  const { sense, topic, focused, onForget } = props;
  const { word } = sense;
  const button = useFocusWhen<HTMLButtonElement>(focused);
  return (
    <li class="li">
      <span class="name">
        <Icon name={topic?.kind ?? 'hidden'} />
        <span>
          <bdi>{say('inQuotes', word)}</bdi>
        </span>
      </span>
      <span class="meta">
        {sense.topic === null ? say('senseIsWord') : say('senseMeans', topic?.name ?? sense.topic)}{' '}
        · {say('since', formatDay(sense.since))}
      </span>
      <span class="ctl">
        <button
          ref={button}
          type="button"
          class="btn quiet"
          aria-label={say('forgetSense', word)}
          onClick={onForget}
        >
          {say('forget')}
        </button>
      </span>
    </li>
  );
}
