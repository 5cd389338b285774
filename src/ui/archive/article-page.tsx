import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../core/model.ts';
import type { ArticleView } from '../../core/protocol.ts';
import { FailureNote } from '../failure-note.tsx';
import type { Route } from '../route.ts';
import { useSearch, type Found } from '../use-search.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { ArticleHead } from './article-head.tsx';
import { MatchBar } from './match-bar.tsx';
import { NotHere } from './not-here.tsx';
import { PassageItem } from './passage-item.tsx';
import { PassageNav } from './passage-nav.tsx';
import { RESULTS } from './results.ts';
import { useAsked } from './use-asked.ts';
import { usePageTitle } from './use-page-title.ts';
import type { Go } from './use-route.ts';

type ArticleRoute = Route & { page: 'article' };

/** An article to read through, its matches marked where it was opened from a search. */
export function ArticlePage(props: {
  route: ArticleRoute;
  sources: ArchiveSources;
  go: Go;
}): VNode | null {
  const { route, sources, go } = props;
  const asked = useAsked(sources.article, route.article);
  const query = { text: route.query ?? '', exact: false, limit: RESULTS };
  const { found } = useSearch(sources.search, query);
  if (asked.state === 'failed') return <FailureNote reason={asked.reason} />;
  if (asked.state === 'asking') return null;
  if (!asked.value) return <NotHere />;
  return <Reader article={asked.value} route={route} found={found} go={go} />;
}

function Reader(props: {
  article: ArticleView;
  route: ArticleRoute;
  found: Found | null;
  go: Go;
}): VNode {
  const { article, route, found, go } = props;
  const marks = useMemo(() => marksOf(article, found), [article, found]);
  usePageTitle(article.citation.title);
  useEffect(() => {
    goTo(document.getElementById(`passage-${String(route.passage ?? 0)}`));
  }, [article, route.passage]);
  return (
    <main class="reader">
      <PassageNav
        article={article}
        route={route}
        matched={marks}
        results={found?.answer.total ?? null}
      />
      <article class="article">
        <ArticleHead article={article} />
        <ol class="passages">
          {article.passages.map((passage) => (
            <PassageItem
              key={passage.id}
              article={article}
              passage={passage}
              marks={marks.get(passage.number) ?? []}
              current={passage.number === route.passage}
            />
          ))}
        </ol>
      </article>
      {marks.size > 0 && (
        <MatchBar
          matches={[...marks.keys()].sort((a, b) => a - b)}
          passage={route.passage}
          onGo={(passage) => {
            go({ ...route, passage }, 'replace');
          }}
        />
      )}
    </main>
  );
}

/** Shows a passage, or the heading, and has reading go on from there. */
function goTo(target: HTMLElement | null): void {
  if (!target) return;
  if (!isInView(target)) target.scrollIntoView({ block: 'start' });
  // Whoever steps through the matches by their buttons goes on doing so.
  if (!document.activeElement?.closest('.matches')) target.focus({ preventScroll: true });
}

/** Whether an element is wholly within the window, so that nothing need move. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** What a search found in the article: marks by the number of the passage. */
function marksOf(article: ArticleView, found: Found | null): Map<number, readonly Span[]> {
  const own = (found?.answer.excerpts ?? []).filter(
    ({ citation }) => citation.article === article.citation.article,
  );
  return new Map(own.map(({ number, marks }) => [number, marks]));
}
