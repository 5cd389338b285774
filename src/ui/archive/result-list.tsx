import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { BrowseAnswer, BrowseQuery } from '../../core/protocol.ts';
import { isByPointer } from '../by-pointer.ts';
import type { SearchRoute } from '../route.ts';
import { say } from '../say.ts';
import type { Answered } from '../use-latest.ts';
import { focusStop } from '../use-kept-focus.ts';
import { useRoving } from '../use-roving.ts';
import { NOTHING_CHOSEN } from './choice.ts';
import { ExcerptRow } from './excerpt-row.tsx';
import { NoneFits } from './none-fits.tsx';
import { ShowMore } from './show-more.tsx';

/** The excerpts that fit, in order: one list to the arrow keys. */
export function ResultList(props: {
  route: SearchRoute;
  found: Answered<BrowseQuery, BrowseAnswer>;
  /** The passage that is previewed. */
  shown: string | null;
  setCurrent: (passage: string) => void;
  /** Whether they take the focus. */
  entered: boolean;
  onRoute: (route: SearchRoute) => void;
  onMore: () => void;
  onLeave: () => void;
  /** What stands above the list. */
  children: ComponentChildren;
}): VNode {
  const { route, found, onRoute } = props;
  const { answer } = found;
  return (
    <section class="results" aria-label={say('results')}>
      {props.children}
      {answer.excerpts.length === 0 && (
        <NoneFits found={answer.found}>
          <button
            type="button"
            class="btn"
            onClick={() => {
              onRoute({ ...route, chosen: NOTHING_CHOSEN });
            }}
          >
            {say('clearFilters')}
          </button>
        </NoneFits>
      )}
      <Rows {...props} />
    </section>
  );
}

function Rows(props: {
  route: SearchRoute;
  found: Answered<BrowseQuery, BrowseAnswer>;
  shown: string | null;
  setCurrent: (passage: string) => void;
  entered: boolean;
  onMore: () => void;
  onLeave: () => void;
}): VNode {
  const { route, found, shown, setCurrent, entered, onMore, onLeave } = props;
  const { excerpts, total } = found.answer;
  const { list, onKeyDown, focus } = useRoving<HTMLOListElement>(excerpts.length, onLeave);
  const at = excerpts.findIndex(({ passage }) => passage === shown);
  const stop = Math.max(0, at);
  useLayoutEffect(() => {
    if (entered) focusStop(list.current);
  }, [entered]);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  return (
    <>
      <ol ref={list} onKeyDown={onKeyDown}>
        {excerpts.map((excerpt, index) => (
          <ExcerptRow
            key={excerpt.passage}
            excerpt={excerpt}
            from={route}
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
      <ShowMore list={list} shown={excerpts.length} total={total} onMore={onMore} />
    </>
  );
}

/** A pointer's first click previews a result and the next opens it; keys, and narrow windows, open it. */
function opensAtOnce(event: MouseEvent, current: boolean): boolean {
  const withKey = event.ctrlKey || event.metaKey || event.shiftKey;
  const preview = document.querySelector('.preview');
  return current || !isByPointer(event) || withKey || !preview?.checkVisibility();
}
