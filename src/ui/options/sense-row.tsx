import type { VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import type { Sense } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { TopicRow } from './topic-row.tsx';
import type { RowState } from './undoable-list.tsx';

/** A name, and what it means everywhere. */
export function SenseRow(props: {
  sense: Sense;
  /** Null where the archive does not hold it any more; undefined while that is not known. */
  topic: TopicRef | null | undefined;
  state: RowState;
}): VNode {
  const { sense, topic, state } = props;
  const meaning = sense.topic === null ? null : (topic?.name ?? sense.topic);
  return (
    <TopicRow
      {...{ topic, state, since: sense.since }}
      what={meaning === null ? say('senseIsWord') : say('senseMeans', meaning)}
      action={say('forget')}
      actionLabel={say('forgetSense', sense.word)}
    >
      <bdi>{say('inQuotes', sense.word)}</bdi>
    </TopicRow>
  );
}
