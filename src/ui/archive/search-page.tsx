import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { BrowseAnswer, BrowseQuery } from '../../core/protocol.ts';
import { excerptsFound } from '../excerpts-found.ts';
import { FailureNote } from '../failure-note.tsx';
import type { SearchRoute } from '../route.ts';
import { say } from '../say.ts';
import { SearchStatus } from '../search-status.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { type Answered, useLatest } from '../use-latest.ts';
import { useMedia } from '../use-media.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { NOTHING_CHOSEN } from './choice.ts';
import { FacetColumn } from './facet-column.tsx';
import { NoResults } from './no-results.tsx';
import { Preview } from './preview.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultList } from './result-list.tsx';
import { PAGE } from './results.ts';
import { usePageTitle } from './use-page-title.ts';
import type { Go } from './use-route.ts';

/** As in the style sheet: filters are then above the results, and only once they are asked for. */
const NO_ROOM_FOR_FACETS = '(max-width: 1260px)';

interface Props {
  readonly route: SearchRoute;
  /** How many articles there are; null while that is not known. */
  readonly articles: number | null;
  readonly sources: ArchiveSources;
  readonly go: Go;
  /** The passage that is previewed; the first result where it is not among them. */
  readonly current: string | null;
  readonly setCurrent: (passage: string) => void;
  /** Whether results take the focus once they answer what is typed. */
  readonly entered: boolean;
  readonly onLeave: () => void;
}

/** Results as the reader types, or what can be done where there are none. */
export function SearchPage(props: Props): VNode {
  const { route, articles, sources, go } = props;
  const { found, failure, settled } = useLatest(sources.browse, queryOf(route));
  const page = useRef<HTMLElement>(null);
  // Buttons that change the search go with what they change.
  useKeptFocus(page, focusHeading);
  const typed = route.query.trim();
  usePageTitle(typed === '' ? say('everything') : typed);
  if (failure !== null) return <FailureNote reason={failure} page />;
  const answer = found?.answer ?? null;
  const isNone = answer?.found === 0;
  const words = found?.query.text.trim() ?? null;
  return (
    <main ref={page} class={isNone ? undefined : 'search'}>
      <SearchStatus
        typed={words}
        corrected={answer?.corrected ?? null}
        found={answer && !isNone ? excerptsFound(answer) : null}
      />
      {found && !isNone && <Results {...props} found={found} settled={settled} />}
      {found && isNone && (
        <NoResults
          {...{
            typed: words ?? '',
            articles,
            topics: found.answer.topics,
            exact: found.query.exact,
          }}
          onLoosely={() => {
            go({ ...route, exact: false });
          }}
        />
      )}
    </main>
  );
}

/** What was found, what it can be narrowed down to, and the passage around the current one. */
function Results(
  props: Props & { found: Answered<BrowseQuery, BrowseAnswer>; settled: boolean },
): VNode {
  const { route, sources, go, current, setCurrent, entered, onLeave, found, settled } = props;
  const [facetsOpen, setFacetsOpen] = useState(false);
  const isNarrow = useMedia(NO_ROOM_FOR_FACETS);
  const { answer } = found;
  const { excerpts } = answer;
  const shown = excerpts.find(({ passage }) => passage === current) ?? excerpts[0];
  const onRoute = ({ shown: _, ...next }: SearchRoute): void => {
    go(next);
  };
  const facets = (
    <FacetColumn
      facets={answer.facets}
      chosen={route.chosen ?? NOTHING_CHOSEN}
      onChoose={(chosen) => {
        onRoute({ ...route, chosen });
      }}
    />
  );
  return (
    <>
      {!isNarrow && facets}
      <ResultList
        {...{ route, found, setCurrent, onLeave, onRoute }}
        shown={shown?.passage ?? null}
        entered={entered && settled}
        onMore={() => {
          go({ ...route, shown: excerpts.length + PAGE }, 'replace');
        }}
      >
        <ResultHead
          {...{ answer, typed: found.query.text, route, facetsOpen, onRoute }}
          onFacets={() => {
            setFacetsOpen(!facetsOpen);
          }}
        />
        {isNarrow && facetsOpen && facets}
      </ResultList>
      {shown && <Preview shown={shown} excerpts={excerpts} from={route} sources={sources} />}
    </>
  );
}

function focusHeading(page: HTMLElement | null): void {
  page?.querySelector('h1')?.focus();
}

function queryOf({ query, exact, chosen, order, shown }: SearchRoute): BrowseQuery {
  return {
    ...{ text: query, exact, chosen: chosen ?? NOTHING_CHOSEN, order: order ?? 'best' },
    ...{ limit: shown ?? PAGE, article: null },
  };
}
