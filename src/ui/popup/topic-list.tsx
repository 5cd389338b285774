import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PageTopic } from '../../core/protocol.ts';
import { say, sayCount } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import type { PopupActions } from './popup-actions.ts';
import { TopicOption } from './topic-option.tsx';

/** The topics of the page, each with where its mentions stand. Sideways arrows step through those. */
export function TopicList(props: {
  topics: readonly PageTopic[];
  /** How many are listed before the reader asks for more. */
  first: number;
  onJump: PopupActions['jump'];
  onLeave: () => void;
}): VNode {
  const { topics, first, onJump, onLeave } = props;
  const [all, setAll] = useState(false);
  const [position, setPosition] = useState('');
  const shown = all || topics.length <= first + 1 ? topics : topics.slice(0, first);
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
            onPosition={setPosition}
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
            requestAnimationFrame(() => focus(first));
          }}
        >
          {sayCount('more', topics.length - shown.length)}
        </button>
      )}
      <span class="vh" role="status">
        {position}
      </span>
    </section>
  );
}
