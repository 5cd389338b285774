import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageTopic } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { direction, say, sayCount, sayNumber } from '../say.ts';
import type { PopupActions } from './popup-actions.ts';
import { Strip } from './strip.tsx';

/** A topic of the page: Enter, Space and a click jump to its first mention, sideways arrows step. */
export function TopicOption(props: {
  topic: PageTopic;
  tabIndex: number;
  onJump: PopupActions['jump'];
  /** Hears in words which mention was stepped to. */
  onPosition: (position: string) => void;
}): VNode {
  const { topic, tabIndex, onJump, onPosition } = props;
  const { name, kind } = topic.topic;
  const [occurrence, setOccurrence] = useState(-1);
  const stepTo = (to: number): void => {
    const within = Math.max(0, Math.min(to, topic.inFrame - 1));
    setOccurrence(within);
    onPosition(say('mentionPosition', within + 1, topic.inFrame));
    onJump(topic, within, { stay: true });
  };
  const jump = (to: number): void => {
    setOccurrence(to);
    onJump(topic, to, { stay: false });
  };
  return (
    <li
      class="topic"
      role="option"
      aria-selected="false"
      tabIndex={tabIndex}
      data-stop
      onClick={() => jump(0)}
      onKeyDown={(event) => {
        const onward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        if (event.key === 'Enter' || event.key === ' ') jump(0);
        else if (event.key === onward) stepTo(occurrence + 1);
        else if (/^Arrow(Left|Right)$/.test(event.key)) stepTo(occurrence - 1);
        else return;
        event.preventDefault();
      }}
    >
      <span class="vh">
        {say('topicOption', name, say(`kind_${kind}`), sayCount('mentionCount', topic.count))}
      </span>
      <Icon name={kind} />
      <bdi class="name" aria-hidden="true">
        {name}
      </bdi>
      <Strip at={topic.at} mentions={topic.inFrame} current={occurrence} onPick={jump} />
      <span class="count" aria-hidden="true">
        {sayNumber(topic.count)}
      </span>
    </li>
  );
}
