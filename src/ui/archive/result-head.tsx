import type { VNode } from 'preact';
import { type BrowseAnswer, type FacetChoice, RESULT_ORDERS } from '../../core/protocol.ts';
import { CorrectionNote } from '../correction-note.tsx';
import { excerptsFound } from '../excerpts-found.ts';
import type { SearchRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { chosenIn, NOTHING_CHOSEN } from './choice.ts';
import { ChosenChips } from './chosen-chips.tsx';
import { SortSelect } from './sort-select.tsx';
import { TopicChips } from './topic-chips.tsx';

/** How many topics stand above the results. */
const TOPICS = 3;

/** What was found, and what can be done about it. */
export function ResultHead(props: {
  answer: BrowseAnswer;
  /** The words that were searched for. */
  typed: string;
  route: SearchRoute;
  facetsOpen: boolean;
  onFacets: () => void;
  onRoute: (route: SearchRoute) => void;
}): VNode {
  const { answer, typed, route, facetsOpen, onFacets, onRoute } = props;
  const { chosen = NOTHING_CHOSEN } = route;
  const choose = (choice: FacetChoice): void => {
    onRoute({ ...route, chosen: choice });
  };
  return (
    <header>
      {answer.corrected !== null && (
        <CorrectionNote
          typed={typed}
          corrected={answer.corrected}
          onExactly={() => {
            onRoute({ ...route, exact: true });
          }}
        />
      )}
      <div class="r-count">
        <h1 tabIndex={-1}>{excerptsFound(answer)}</h1>
        <button
          type="button"
          class="btn r-facets"
          aria-expanded={facetsOpen}
          aria-controls="facets"
          onClick={onFacets}
        >
          {facetsButton(chosen)}
        </button>
        {answer.total > 1 && <ResultOrder route={route} onRoute={onRoute} />}
      </div>
      <ChosenChips chosen={chosen} onChoose={choose} />
      {answer.topics.length > 0 && (
        <TopicChips label={say('topics')} topics={answer.topics.slice(0, TOPICS)} />
      )}
    </header>
  );
}

function ResultOrder(props: { route: SearchRoute; onRoute: (route: SearchRoute) => void }): VNode {
  const { route, onRoute } = props;
  // All excerpts fit a blank search alike.
  const isBlank = route.query.trim() === '';
  const orders = RESULT_ORDERS.filter((order) => order !== 'best' || !isBlank);
  const { order = 'best' } = route;
  return (
    <SortSelect
      value={isBlank && order === 'best' ? 'newest' : order}
      orders={orders.map((value) => ({ value, label: say(`sort_${value}`) }))}
      onSort={(value) => {
        onRoute({ ...route, order: value });
      }}
    />
  );
}

function facetsButton(chosen: FacetChoice): string {
  const { length } = chosenIn(chosen);
  return length === 0 ? say('filters') : sayCount('filtersChosen', length);
}
