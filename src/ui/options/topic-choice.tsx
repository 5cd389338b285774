import type { VNode } from 'preact';
import type { PickedTopic } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { MarkedText } from '../marked-text.tsx';
import { say } from '../say.ts';

/** A topic in the list of a combobox, under the name that answers to what is typed. */
export function TopicChoice(props: {
  id: string;
  picked: PickedTopic;
  current: boolean;
  muted: boolean;
  onChoose: () => void;
}): VNode {
  const { id, picked, current, muted, onChoose } = props;
  const { topic, name, marks } = picked;
  return (
    <li
      id={id}
      role="option"
      aria-selected={current}
      aria-disabled={muted}
      // The field keeps the focus.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <Icon name={topic.kind} />
      <bdi lang={name.language}>
        <MarkedText text={name.text} marks={marks} />
      </bdi>
      {name.text !== topic.name && <bdi class="meta">{topic.name}</bdi>}
      {muted && <span class="meta">{say('mutedAlready')}</span>}
    </li>
  );
}
