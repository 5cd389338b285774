import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BrowseQuery } from '../../core/protocol.ts';
import { FailureNote } from '../failure-note.tsx';
import type { SearchRoute } from '../route.ts';
import { say } from '../say.ts';
import { useLatest } from '../use-latest.ts';
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

/** Results as the reader types, what they can be narrowed down to, and the passage around the current one. */
export function SearchPage(props: Props): VNode | null {
  const { route, articles, sources, go, current, setCurrent, entered, onLeave } = props;
  const [facetsOpen, setFacetsOpen] = useState(false);
  const isNarrow = useMedia(NO_ROOM_FOR_FACETS);
  const { found, failure, settled } = useLatest(sources.browse, queryOf(route));
  const typed = route.query.trim();
  usePageTitle(typed === '' ? say('everything') : typed);
  if (failure !== null) return <FailureNote reason={failure} page />;
  if (!found) return null;
  const { answer } = found;
  if (answer.found === 0) {
    const { exact } = found.query;
    const loosely = (): void => {
      go({ ...route, exact: false });
    };
    const words = found.query.text.trim();
    return (
      <NoResults
        {...{ typed: words, articles, topics: answer.topics, exact }}
        onLoosely={loosely}
      />
    );
  }
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
    <main class="search">
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
    </main>
  );
}

function queryOf({ query, exact, chosen, order, shown }: SearchRoute): BrowseQuery {
  return {
    ...{ text: query, exact, chosen: chosen ?? NOTHING_CHOSEN, order: order ?? 'best' },
    ...{ limit: shown ?? PAGE, article: null },
  };
}
