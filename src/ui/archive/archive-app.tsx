import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArchiveSummary } from '../../core/protocol.ts';
import { copyWithCitation } from '../copy-with-citation.ts';
import { FailureNote } from '../failure-note.tsx';
import { Notice } from '../notice.tsx';
import type { Route } from '../route.ts';
import { say } from '../say.ts';
import { useSlash } from '../use-slash.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { ArticlePage } from './article-page.tsx';
import { HomePage } from './home-page.tsx';
import { SearchPage } from './search-page.tsx';
import { TopBar } from './top-bar.tsx';
import { TopicPage } from './topic-page.tsx';
import { useAsked } from './use-asked.ts';
import { useRoute, type Go } from './use-route.ts';

/** The archive page: search, articles and topics, each at an address of its own. */
export function ArchiveApp(props: { sources: ArchiveSources; onOptions: () => void }): VNode {
  const { sources, onOptions } = props;
  const [route, go] = useRoute();
  const asked = useAsked(sources.archive, '');
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLDivElement>(null);
  useSlash(field);
  const archive = asked.state === 'answered' ? asked.value : null;
  return (
    <div class="app sl" onCopy={copyWithCitation}>
      <TopBar
        field={field}
        text={queryOf(route)}
        articles={archive?.articles.length ?? null}
        onText={(text) => {
          go(
            text === '' ? { page: 'home' } : { page: 'search', query: text, exact: false },
            route.page === 'search' ? 'replace' : 'push',
          );
        }}
        onEnter={() =>
          main.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus()
        }
        onOptions={onOptions}
      />
      <div class="main" ref={main}>
        {asked.state === 'failed' ? (
          <main class="column">
            <FailureNote reason={asked.reason} />
          </main>
        ) : (
          archive && (
            <Page
              route={route}
              archive={archive}
              sources={sources}
              go={go}
              onLeave={() => field.current?.focus()}
            />
          )
        )}
      </div>
    </div>
  );
}

function Page(props: {
  route: Route;
  archive: ArchiveSummary;
  sources: ArchiveSources;
  go: Go;
  onLeave: () => void;
}): VNode {
  const { route, archive, sources, go, onLeave } = props;
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    // Where the reader was among the results, for coming back to them.
    if (route.page === 'article') setCurrent(`${route.article}-${String(route.passage ?? 1)}`);
  });
  if (archive.articles.length === 0) {
    return (
      <main>
        <Notice logo="dark" title={say('archiveEmpty')} text={say('archiveEmptyExplained')} />
      </main>
    );
  }
  if (route.page === 'search') {
    return <SearchPage {...{ route, archive, sources, go, current, setCurrent, onLeave }} />;
  }
  if (route.page === 'article') return <ArticlePage route={route} sources={sources} go={go} />;
  if (route.page === 'topic') return <TopicPage id={route.topic} sources={sources} />;
  return <HomePage archive={archive} />;
}

function queryOf(route: Route): string {
  return route.page === 'search' || route.page === 'article' ? (route.query ?? '') : '';
}
