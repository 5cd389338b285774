import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { CorrectionNote } from '../correction-note.tsx';
import { FailureNote } from '../failure-note.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { focusStopOr, useKeptFocus } from '../use-kept-focus.ts';
import { useSearch, type Found } from '../use-search.ts';
import { PlaceLink } from './place-link.tsx';
import type { PopupActions } from './popup-actions.ts';
import { SearchResults } from './search-results.tsx';

/** As many excerpts as the popup shows; the archive page shows the rest. */
const LIMIT = 8;

/** Answers as the reader types. */
export function SearchPanel(props: {
  text: string;
  /** What it is drawn in. */
  around: RefObject<HTMLElement | null>;
  /** How many articles there are to search; null until that is known. */
  articles: number | null;
  actions: PopupActions;
  onLeave: () => void;
}): VNode | null {
  const { text, around, articles, actions, onLeave } = props;
  const [exactly, setExactly] = useState<string | null>(null);
  const query = { text, exact: exactly === text, limit: LIMIT };
  const { found, failure } = useSearch(actions.search, query);
  useKeptFocus(around, focusStopOr(onLeave));
  if (failure !== null) return <FailureNote reason={failure} />;
  if (!found) return null;
  const { answer } = found;
  return (
    <>
      {answer.corrected !== null && (
        <CorrectionNote
          typed={found.query.text}
          corrected={answer.corrected}
          onExactly={() => {
            setExactly(text);
          }}
        />
      )}
      {answer.excerpts.length + answer.topics.length === 0 ? (
        <div class="notice small" role="status">
          <h2>{say('noResultsFor', found.query.text.trim())}</h2>
          {articles !== null && <p>{sayCount('noResultsExplained', articles)}</p>}
        </div>
      ) : (
        <>
          <SearchResults key={found.query.text} found={found} actions={actions} onLeave={onLeave} />
          <SeeAll found={found} actions={actions} />
        </>
      )}
    </>
  );
}

function SeeAll(props: { found: Found; actions: PopupActions }): VNode {
  const { text, exact } = props.found.query;
  const place = formatRoute({ page: 'search', query: text.trim(), exact });
  return (
    <PlaceLink class="all" place={place} actions={props.actions}>
      {say('seeAll')}
    </PlaceLink>
  );
}
