import type { VNode } from 'preact';
import type { TopicView } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';

/** How many topics are listed: beyond that they share a single excerpt. */
const MOST = 16;

/** Topics that share excerpts with this one, with how many: the longer the bar, the more. */
export function AppearsWith({ topics }: { topics: TopicView['with'] }): VNode {
  const most = Math.max(...topics.map(({ passages }) => passages));
  return (
    <section class="with" aria-labelledby="with">
      <h2 id="with">{say('appearsWith')}</h2>
      <ul>
        {topics.slice(0, MOST).map(({ topic, passages }) => (
          <li key={topic.id}>
            <a href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}>
              <Icon name={topic.kind} />
              <bdi>{topic.name}</bdi>
              <span class="bar" aria-hidden="true">
                <i style={{ inlineSize: `${String((passages / most) * 100)}%` }} />
              </span>
              <span class="count">{sayCount('excerptCount', passages)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="meta">{say('appearsWithExplained')}</p>
    </section>
  );
}
