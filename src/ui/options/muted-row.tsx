import type { VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import type { Muting } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { TopicRow } from './topic-row.tsx';
import type { RowState } from './undoable-list.tsx';
import { whereMuted } from './where-muted.ts';

/** A muted topic, or a word that does not mean it. */
export function MutedRow(props: {
  muting: Muting;
  /** Null where the archive does not hold it any more; undefined while that is not known. */
  topic: TopicRef | null | undefined;
  state: RowState;
}): VNode {
  const { muting, topic, state } = props;
  const name = topic?.name ?? muting.topic;
  return (
    <TopicRow
      {...{ topic, state, since: muting.since }}
      what={whereMuted(muting)}
      action={say('unmute')}
      actionLabel={say('unmuteTopic', name)}
    >
      <bdi>{name}</bdi>
      {topic === null && <span class="meta"> {say('mutedUnknown')}</span>}
    </TopicRow>
  );
}
