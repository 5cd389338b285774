import type { VNode } from 'preact';
import type { Span } from '../../core/model.ts';
import type { ArticleView, TopicRef } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { PassageText, type PassageView } from './passage-text.tsx';

/** How many topics stand beside a passage. */
const MOST = 6;

/** A numbered passage, and the topics it speaks of beside it. */
export function PassageItem(props: {
  article: ArticleView;
  passage: PassageView;
  marks: readonly Span[];
  current: boolean;
}): VNode {
  const { article, passage, marks, current } = props;
  return (
    <li
      id={`passage-${String(passage.number)}`}
      class={current ? 'hit' : undefined}
      aria-current={current ? 'true' : undefined}
    >
      <span class="number">{passage.number}</span>
      <PassageText article={article} passage={passage} marks={marks} now={current} linked />
      {passage.topics.length > 0 && <Topics passage={passage} />}
    </li>
  );
}

/** As many as stand beside a passage of usual length; the rest are one action away. */
function Topics({ passage }: { passage: PassageView }): VNode {
  const { topics, number } = passage;
  const first = topics.length > MOST + 1 ? topics.slice(0, MOST) : topics;
  const rest = topics.slice(first.length);
  return (
    <div class="beside">
      <ul aria-label={say('topicsInPassage', number)}>{first.map(topicItem)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{sayCount('more', rest.length)}</summary>
          <ul aria-label={say('topicsInPassage', number)}>{rest.map(topicItem)}</ul>
        </details>
      )}
    </div>
  );
}

function topicItem(topic: TopicRef): VNode {
  return (
    <li key={topic.id}>
      <a href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}>
        <Icon name={topic.kind} />
        <bdi>{topic.name}</bdi>
      </a>
    </li>
  );
}
