import type { VNode } from 'preact';
import type { Excerpt, SearchAnswer, SearchQuery } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { ClampedExcerpt } from '../clamped-excerpt.tsx';
import { Icon } from '../icon.tsx';
import { MarkedText } from '../marked-text.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import type { Found } from '../use-search.ts';
import { useRoving } from '../use-roving.ts';
import { PlaceLink } from './place-link.tsx';
import type { PopupActions } from './popup-actions.ts';

/** How many topics stand before the excerpts. */
const TOPICS = 3;
const LINES = 2;

/** Topics that answer to the words, then excerpts that hold them: one list to the arrow keys. */
export function SearchResults(props: {
  found: Found;
  actions: PopupActions;
  onLeave: () => void;
}): VNode {
  const { found, actions, onLeave } = props;
  const topics = found.answer.topics.slice(0, TOPICS);
  const { excerpts } = found.answer;
  const roving = useRoving<HTMLDivElement>(topics.length + excerpts.length, onLeave);
  const tabIndexOf = (index: number): number => (index === roving.stop ? 0 : -1);
  return (
    <div
      ref={roving.list}
      role="listbox"
      aria-label={say('results')}
      class="results"
      onKeyDown={roving.onKeyDown}
    >
      {topics.map((topic, index) => (
        <TopicResult
          key={topic.topic.id}
          result={topic}
          tabIndex={tabIndexOf(index)}
          actions={actions}
        />
      ))}
      {excerpts.length > 0 && (
        <div role="group" aria-label={say('excerpts')}>
          {topics.length > 0 && <h2 aria-hidden="true">{say('excerpts')}</h2>}
          {excerpts.map((excerpt, index) => (
            <ExcerptResult
              key={excerpt.passage}
              excerpt={excerpt}
              query={found.query}
              tabIndex={tabIndexOf(topics.length + index)}
              actions={actions}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function TopicResult(props: {
  result: SearchAnswer['topics'][number];
  tabIndex: number;
  actions: PopupActions;
}): VNode {
  const { topic, marks, passages } = props.result;
  return (
    <PlaceLink
      class="topic"
      optionTabIndex={props.tabIndex}
      actions={props.actions}
      place={formatRoute({ page: 'topic', topic: topic.id })}
    >
      <Icon name={topic.kind} />
      <bdi class="name">
        <MarkedText text={topic.name} marks={marks} />
      </bdi>
      <span class="count">{sayCount('excerptCount', passages)}</span>
    </PlaceLink>
  );
}

function ExcerptResult(props: {
  excerpt: Excerpt;
  query: SearchQuery;
  tabIndex: number;
  actions: PopupActions;
}): VNode {
  const { excerpt } = props;
  const { article } = excerpt.citation;
  const { text, exact } = props.query;
  return (
    <PlaceLink
      class="excerpt"
      optionTabIndex={props.tabIndex}
      actions={props.actions}
      place={formatRoute({
        ...{ page: 'article', article, passage: excerpt.number },
        ...{ query: text.trim(), ...(exact && { exact }) },
      })}
    >
      <ClampedExcerpt excerpt={excerpt} lines={LINES} />
      <span class="meta">
        <CitationLine citation={excerpt.citation} />
      </span>
    </PlaceLink>
  );
}
