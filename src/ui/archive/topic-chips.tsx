import type { VNode } from 'preact';
import type { SearchAnswer } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { MarkedText } from '../marked-text.tsx';
import { formatRoute } from '../route.ts';
import { sayCount } from '../say.ts';

/** Topics that answer to the words of a search. */
export function TopicChips(props: { label: string; topics: SearchAnswer['topics'] }): VNode {
  return (
    <nav class="named" aria-label={props.label}>
      <ul class="chips">
        {props.topics.map(({ topic, marks, passages }) => (
          <li key={topic.id}>
            <a class="chip" href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}>
              <Icon name={topic.kind} />
              <bdi>
                <MarkedText text={topic.name} marks={marks} />
              </bdi>
              <span class="count" title={sayCount('excerptCount', passages)}>
                {passages}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
