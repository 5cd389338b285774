import type { VNode } from 'preact';
import type { Span } from '../../core/model.ts';
import type { ArticleView } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';
import { PassageText, type PassageView } from './passage-text.tsx';

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
      {passage.topics.length > 0 && (
        <ul aria-label={say('topicsInPassage', passage.number)}>
          {passage.topics.map((topic) => (
            <li key={topic.id}>
              <a href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}>
                <Icon name={topic.kind} />
                <bdi>{topic.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
