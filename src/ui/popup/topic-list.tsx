import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageTopic } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { direction, say, sayCount, sayNumber } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import type { PopupActions } from './popup-actions.ts';
import { Strip } from './strip.tsx';

/** How many topics are listed before the reader asks for more. */
const FIRST = 5;

type OnJump = PopupActions['jump'];

/** The topics of the page, each with where its mentions stand. Sideways arrows step through those. */
export function TopicList(props: {
  topics: readonly PageTopic[];
  onJump: OnJump;
  onLeave: () => void;
}): VNode {
  const { topics, onJump, onLeave } = props;
  const [all, setAll] = useState(false);
  const shown = all || topics.length <= FIRST + 1 ? topics : topics.slice(0, FIRST);
  const { list, stop, onKeyDown, focus } = useRoving<HTMLUListElement>(shown.length, onLeave);
  const mentions = topics.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-label={say('onThisPage')}>
      <h2>
        {say('onThisPage')}
        <span>
          {say(
            'topicsAndMentions',
            sayCount('topicCount', topics.length),
            sayCount('mentionCount', mentions),
          )}
        </span>
      </h2>
      <ul ref={list} role="listbox" aria-label={say('onThisPage')} onKeyDown={onKeyDown}>
        {shown.map((topic, index) => (
          <TopicOption
            key={`${String(topic.frame)} ${topic.topic.id}`}
            topic={topic}
            tabIndex={index === stop ? 0 : -1}
            onJump={onJump}
          />
        ))}
      </ul>
      {shown.length < topics.length && (
        <button
          type="button"
          class="more"
          onClick={() => {
            setAll(true);
            // After the list has grown: focus would be lost with the button.
            requestAnimationFrame(() => focus(FIRST));
          }}
        >
          {sayCount('more', topics.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function TopicOption(props: { topic: PageTopic; tabIndex: number; onJump: OnJump }): VNode {
  const { topic, tabIndex, onJump } = props;
  const [occurrence, setOccurrence] = useState(-1);
  const stepTo = (to: number): void => {
    const within = Math.min(Math.max(to, 0), Math.max(topic.at.length - 1, 0));
    setOccurrence(within);
    onJump(topic, within, { stay: true });
  };
  const jump = (to: number): void => {
    onJump(topic, to, { stay: false });
  };
  const { name, kind } = topic.topic;
  return (
    <li
      class="topic"
      role="option"
      aria-selected="false"
      aria-label={say(
        'topicOption',
        name,
        say(`kind_${kind}`),
        sayCount('mentionCount', topic.count),
      )}
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
      <Icon name={kind} />
      <bdi class="name">{name}</bdi>
      <Strip at={topic.at} onPick={jump} />
      <span class="count">{sayNumber(topic.count)}</span>
    </li>
  );
}
