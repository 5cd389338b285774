import type { VNode } from 'preact';
import type { SearchAnswer } from '../../core/protocol.ts';
import { MarkedText } from '../marked-text.tsx';
import { CountedTopic } from './counted-topic.tsx';

/** Topics that answer to the words of a search. */
export function TopicChips(props: { label: string; topics: SearchAnswer['topics'] }): VNode {
  return (
    <nav class="named" aria-label={props.label}>
      <ul class="chips">
        {props.topics.map(({ topic, marks, passages }) => (
          <li key={topic.id}>
            <CountedTopic class="chip" topic={topic} passages={passages}>
              <MarkedText text={topic.name} marks={marks} />
            </CountedTopic>
          </li>
        ))}
      </ul>
    </nav>
  );
}
