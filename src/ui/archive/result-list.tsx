import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SearchAnswer } from '../../core/protocol.ts';
import { CorrectionNote } from '../correction-note.tsx';
import type { Route } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import type { Found } from '../use-search.ts';
import { ExcerptRow } from './excerpt-row.tsx';
import { TopicChips } from './topic-chips.tsx';
import type { Go } from './use-route.ts';

/** How many topics stand above the results. */
const TOPICS = 4;

/** The excerpts that hold the words, best first: one list to the arrow keys. */
export function ResultList(props: {
  route: Route & { page: 'search' };
  found: Found;
  /** The passage that is previewed. */
  shown: string | null;
  setCurrent: (passage: string) => void;
  go: Go;
  onLeave: () => void;
}): VNode {
  const { route, found, shown, setCurrent, go, onLeave } = props;
  const { answer, query } = found;
  const { list, onKeyDown, focus } = useRoving<HTMLOListElement>(answer.excerpts.length, onLeave);
  const stop = Math.max(
    0,
    answer.excerpts.findIndex(({ passage }) => passage === shown),
  );
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  return (
    <section class="results" aria-label={say('results')}>
      <ResultHead
        answer={answer}
        typed={query.text}
        onExactly={() => {
          go({ ...route, exact: true }, 'replace');
        }}
      />
      <ol ref={list} onKeyDown={onKeyDown}>
        {answer.excerpts.map((excerpt, index) => (
          <ExcerptRow
            key={excerpt.passage}
            excerpt={excerpt}
            query={query.text.trim()}
            current={excerpt.passage === shown}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => {
              setCurrent(excerpt.passage);
            }}
            onClick={(event) => {
              if (opensAtOnce(event, excerpt.passage === shown)) return;
              event.preventDefault();
              focus(index);
            }}
          />
        ))}
      </ol>
    </section>
  );
}

/** A pointer's first click previews a result and the next opens it; keys, and narrow windows, open it. */
function opensAtOnce(event: MouseEvent, current: boolean): boolean {
  const withKey = event.ctrlKey || event.metaKey || event.shiftKey;
  const byKey = event.detail === 0;
  const preview = document.querySelector('.preview');
  return current || byKey || withKey || !preview?.checkVisibility();
}

function ResultHead(props: { answer: SearchAnswer; typed: string; onExactly: () => void }): VNode {
  const { answer, typed, onExactly } = props;
  return (
    <header>
      {answer.corrected !== null && (
        <CorrectionNote typed={typed} corrected={answer.corrected} onExactly={onExactly} />
      )}
      <h1>
        {sayCount('excerptsInArticles', answer.articles, sayCount('excerptCount', answer.total))}
      </h1>
      {answer.total > answer.excerpts.length && (
        <p class="meta">{say('firstShown', answer.excerpts.length)}</p>
      )}
      {answer.topics.length > 0 && (
        <TopicChips label={say('topics')} topics={answer.topics.slice(0, TOPICS)} />
      )}
    </header>
  );
}
