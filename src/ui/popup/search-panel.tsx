import type { RefObject, VNode } from 'preact';
import type { SearchAnswer } from '../../core/protocol.ts';
import { CorrectionNote } from '../correction-note.tsx';
import { excerptsFound } from '../excerpts-found.ts';
import { FailureNote } from '../failure-note.tsx';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { SearchStatus } from '../search-status.tsx';
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
  /** Whether its words are taken as typed. */
  exact: boolean;
  /** What it is drawn in. */
  around: RefObject<HTMLElement | null>;
  /** How many articles there are to search; null until that is known. */
  articles: number | null;
  actions: PopupActions;
  onExactly: () => void;
  onLeave: () => void;
}): VNode {
  const { text, exact, around, articles, actions, onExactly, onLeave } = props;
  const { found, failure } = useSearch(actions.search, { text, exact, limit: LIMIT });
  useKeptFocus(around, focusStopOr(onLeave));
  return (
    <>
      <SearchStatus
        typed={found?.query.text.trim() ?? null}
        corrected={found?.answer.corrected ?? null}
        found={found && foundIn(found.answer)}
      />
      {failure !== null && <FailureNote reason={failure} />}
      {found && <Answer {...{ found, articles, actions, onExactly, onLeave }} />}
    </>
  );
}

function Answer(props: {
  found: Found;
  articles: number | null;
  actions: PopupActions;
  onLeave: () => void;
  onExactly: () => void;
}): VNode {
  const { found, articles, actions, onLeave, onExactly } = props;
  const { answer, query } = found;
  const { corrected } = answer;
  return (
    <>
      {corrected !== null && <CorrectionNote typed={query.text} {...{ corrected, onExactly }} />}
      {foundIn(answer) === null ? (
        <div class="notice small">
          <h2>{say('noResultsFor', query.text.trim())}</h2>
          {articles !== null && <p>{sayCount('noResultsExplained', articles)}</p>}
        </div>
      ) : (
        <>
          <SearchResults key={query.text} found={found} actions={actions} onLeave={onLeave} />
          <SeeAll found={found} actions={actions} />
        </>
      )}
    </>
  );
}

/** How much was found; null for nothing. */
function foundIn(answer: SearchAnswer): string | null {
  if (answer.excerpts.length > 0) return excerptsFound(answer);
  return answer.topics.length > 0 ? sayCount('topicCount', answer.topics.length) : null;
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
