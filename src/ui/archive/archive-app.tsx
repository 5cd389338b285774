import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { copyWithCitation } from '../copy-with-citation.ts';
import { FailureNote } from '../failure-note.tsx';
import { Notice } from '../notice.tsx';
import { type Route, searchOf } from '../route.ts';
import { say } from '../say.ts';
import { useSlash } from '../use-slash.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { ArticlePage } from './article-page.tsx';
import { HomePage } from './home-page.tsx';
import { NotHere } from './not-here.tsx';
import { SearchPage } from './search-page.tsx';
import { TopBar } from './top-bar.tsx';
import { TopicPage } from './topic-page.tsx';
import { type Asked, useAsked } from './use-asked.ts';
import { useRoute, type Go } from './use-route.ts';

/**
 * The archive page: search, articles and topics, each at an address of its own.
 * @param props.place - where it begins
 */
export function ArchiveApp(props: {
  sources: ArchiveSources;
  place: string;
  onOptions: () => void;
}): VNode {
  const { sources, place, onOptions } = props;
  const [route, go] = useRoute(place);
  const asked = useAsked(sources.archive, '');
  const field = useRef<HTMLInputElement>(null);
  // Entered: results are to have the focus as soon as they are there.
  const [entered, setEntered] = useState(false);
  useSlash(field);
  return (
    <div class="app sl" onCopy={copyWithCitation}>
      <TopBar
        field={field}
        text={queryOf(route)}
        articles={asked.state === 'answered' ? asked.value.articles.length : null}
        onText={(text) => {
          setEntered(false);
          go(searchFrom(route, text), route.page === 'search' ? 'replace' : 'push');
        }}
        onEnter={() => {
          const search = route.page === 'article' && searchOf(route);
          if (search) go(search);
          setEntered(true);
        }}
        onBlur={() => {
          setEntered(false);
        }}
        onOptions={onOptions}
      />
      <div class="main">
        <Page
          route={route}
          archive={asked}
          sources={sources}
          go={go}
          entered={entered}
          onLeave={() => field.current?.focus()}
        />
      </div>
    </div>
  );
}

function Page(props: {
  route: Route;
  archive: Asked<ArchiveSummary>;
  sources: ArchiveSources;
  go: Go;
  entered: boolean;
  onLeave: () => void;
}): VNode | null {
  const { route, archive, sources, go, entered, onLeave } = props;
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    // Where the reader was among the results, for coming back to them.
    if (route.page === 'article') setCurrent(`${route.article}-${String(route.passage ?? 1)}`);
  });
  if (archive.state === 'failed') return <FailureNote reason={archive.reason} page />;
  const held = archive.state === 'answered' ? archive.value : null;
  const articles = held === null ? null : held.articles.length;
  if (articles === 0) return <EmptyArchive />;
  if (route.page === 'search') {
    const kept = { articles, sources, current, setCurrent };
    return <SearchPage {...{ route, go, entered, onLeave, ...kept }} />;
  }
  if (route.page === 'article') return <ArticlePage route={route} sources={sources} go={go} />;
  if (route.page === 'topic') return <TopicPage route={route} sources={sources} go={go} />;
  if (route.page === 'lost') return <NotHere lost />;
  return held && <HomePage archive={held} />;
}

function EmptyArchive(): VNode {
  return (
    <main>
      <Notice page logo="dark" title={say('archiveEmpty')} text={say('archiveEmptyExplained')} />
    </main>
  );
}

function queryOf(route: Route): string {
  return route.page === 'search' || route.page === 'article' ? (route.query ?? '') : '';
}

/** Where typing leads: filters stay in force while the words change. */
function searchFrom(route: Route, query: string): Route {
  const { chosen, order }: Partial<Route & { page: 'search' }> =
    route.page === 'search' ? route : {};
  if (query === '' && chosen === undefined) return { page: 'home' };
  const narrowed = { ...(chosen && { chosen }), ...(order && { order }) };
  return { page: 'search', query, exact: false, ...narrowed };
}
