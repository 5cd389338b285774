import type { VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import type { Muting } from '../../core/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { say } from '../say.ts';
import { useFocusWhen } from '../use-focus-when.ts';
import { formatDay, siteName } from './site-row.tsx';

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

/** Where a topic is muted, and in which word. */
export function whereMuted({ site, word }: Muting): string {
  if (site === null) return word === null ? say('mutedEverywhere') : say('mutedWord', word);
  const name = siteName(site);
  return word === null ? say('mutedOn', name) : say('mutedWordOn', word, name);
}
