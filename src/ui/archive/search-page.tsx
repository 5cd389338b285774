import type { VNode } from 'preact';
import type { ArchiveSummary, SearchAnswer } from '../../core/protocol.ts';
import { FailureNote } from '../failure-note.tsx';
import { Notice } from '../notice.tsx';
import type { Route } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { useSearch } from '../use-search.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { BrowseColumn } from './browse-column.tsx';
import { Preview } from './preview.tsx';
import { RESULTS } from './results.ts';
import { ResultList } from './result-list.tsx';
import { TopicChips } from './topic-chips.tsx';
import { usePageTitle } from './use-page-title.ts';
import type { Go } from './use-route.ts';

interface Props {
  readonly route: Route & { page: 'search' };
  readonly archive: ArchiveSummary;
  readonly sources: ArchiveSources;
  readonly go: Go;
  /** The passage that is previewed; the first result where it is not among them. */
  readonly current: string | null;
  readonly setCurrent: (passage: string) => void;
  readonly onLeave: () => void;
}

/** Results as the reader types, and the passage around the current one. */
export function SearchPage(props: Props): VNode | null {
  const { route, archive, sources, current } = props;
  const query = { text: route.query, exact: route.exact, limit: RESULTS };
  const { found, failure } = useSearch(sources.search, query);
  usePageTitle(route.query.trim() === '' ? say('archiveTitle') : route.query.trim());
  if (failure !== null) {
    return (
      <main class="column">
        <FailureNote reason={failure} />
      </main>
    );
  }
  if (!found) return null;
  const { excerpts } = found.answer;
  if (excerpts.length === 0) {
    const typed = found.query.text.trim();
    return <NoResults typed={typed} archive={archive} topics={found.answer.topics} />;
  }
  const shown = excerpts.find(({ passage }) => passage === current) ?? excerpts[0];
  return (
    <main class="search">
      <BrowseColumn archive={archive} />
      <ResultList {...props} found={found} shown={shown?.passage ?? null} />
      {shown && (
        <Preview shown={shown} excerpts={excerpts} query={found.query.text} sources={sources} />
      )}
    </main>
  );
}

function NoResults(props: {
  typed: string;
  archive: ArchiveSummary;
  topics: SearchAnswer['topics'];
}): VNode {
  const { typed, archive, topics } = props;
  return (
    <main>
      <Notice
        logo="dark"
        title={say('noResultsFor', typed)}
        text={sayCount('noResultsExplained', archive.articles.length)}
      >
        {topics.length > 0 && (
          <>
            <h3>{say('closestTopics')}</h3>
            <TopicChips label={say('closestTopics')} topics={topics} />
          </>
        )}
        <div class="acts">
          <a class="btn" href="#">
            {say('browseEverything')}
          </a>
        </div>
      </Notice>
    </main>
  );
}
