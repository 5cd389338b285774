import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PickedTopic, TopicsQuery } from '../../core/protocol.ts';
import { say } from '../say.ts';
import { useLatest } from '../use-latest.ts';
import { TopicChoice } from './topic-choice.tsx';

/** More is no choice but a list. */
const MOST = 8;
const LIST = 'topics-to-mute';

/**
 * Where a topic is typed and chosen to be muted everywhere: a combobox whose list is chosen from with
 * arrow keys and Enter (WAI-ARIA Authoring Practices, editable combobox with list autocomplete).
 */
export function MuteTopic(props: {
  topics: (query: TopicsQuery) => Promise<readonly PickedTopic[]>;
  isMuted: (topic: string) => boolean;
  /** Gives false where it could not be kept. */
  onMute: (topic: string) => Promise<boolean>;
}): VNode {
  const { topics, isMuted, onMute } = props;
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(0);
  const typed = text.trim();
  const query = typed === '' ? null : { text: typed, limit: MOST };
  const { found, failure, settled } = useLatest(topics, query);
  const picked = found?.answer ?? [];
  const current = Math.min(wanted, picked.length - 1);
  const type = (next: string): void => {
    setText(next);
    setWanted(0);
  };
  const choose = async (chosen: PickedTopic | undefined): Promise<void> => {
    if (chosen === undefined || isMuted(chosen.topic.id)) return;
    if (await onMute(chosen.topic.id)) type('');
  };
  return (
    <div class="add pick">
      <div class="field">
        <ComboBox
          {...{ text, current, count: picked.length, onText: type }}
          onMove={setWanted}
          onChoose={() => {
            // What is listed may answer what was typed a moment ago.
            if (settled) void choose(picked[current]);
          }}
        />
        <ul id={LIST} role="listbox" aria-label={say('topicToMute')} hidden={picked.length === 0}>
          {picked.map((each, index) => (
            <TopicChoice
              key={each.topic.id}
              id={optionId(index)}
              picked={each}
              current={index === current}
              muted={isMuted(each.topic.id)}
              onChoose={() => void choose(each)}
            />
          ))}
        </ul>
      </div>
      <p class={failure === null ? 'meta' : 'error'} role="status">
        {failure ?? (found && picked.length === 0 ? say('noTopicLike', found.query.text) : '')}
      </p>
    </div>
  );
}

function ComboBox(props: {
  text: string;
  current: number;
  count: number;
  onText: (text: string) => void;
  onMove: (to: number) => void;
  onChoose: () => void;
}): VNode {
  const { text, current, count, onText, onMove, onChoose } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is being composed is not typed yet: its keys are the input method's.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(Math.max(0, Math.min(current + 1, count - 1)));
    else if (event.key === 'ArrowUp') onMove(Math.max(current - 1, 0));
    else if (event.key === 'Enter') onChoose();
    else if (event.key === 'Escape' && text !== '') onText('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      role="combobox"
      aria-label={say('topicToMute')}
      aria-expanded={count > 0}
      aria-controls={LIST}
      aria-autocomplete="list"
      aria-activedescendant={count > 0 ? optionId(current) : undefined}
      autocomplete="off"
      spellcheck={false}
      dir={text === '' ? undefined : 'auto'}
      placeholder={say('topicToMuteHint')}
      value={text}
      onInput={(event) => {
        onText(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

function optionId(place: number): string {
  return `${LIST}-${String(place)}`;
}
