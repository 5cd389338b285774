import type { VNode } from 'preact';
import type { Span } from '../../core/model.ts';
import type { ArticleView, TopicRef } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount, sayNumber } from '../say.ts';
import { PassageText, type PassageView } from './passage-text.tsx';

/** Characters of a passage in the height of one topic, in the reader's type. */
const BESIDE_ONE = 50;

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
      tabIndex={-1}
      class={current ? 'hit' : undefined}
      aria-current={current ? 'true' : undefined}
    >
      <span class="number">{sayNumber(passage.number)}</span>
      <PassageText article={article} passage={passage} marks={marks} now={current} linked />
      {passage.topics.length > 0 && <Topics passage={passage} />}
    </li>
  );
}

/** As many as stand beside the passage's own height; the rest are one action away. */
function Topics({ passage }: { passage: PassageView }): VNode {
  const { topics, number, text } = passage;
  const room = Math.max(3, Math.floor(text.length / BESIDE_ONE));
  const first = topics.length > room ? topics.slice(0, room - 1) : topics;
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
