import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../core/model.ts';
import type { ArticleView, BrowseAnswer, BrowseQuery } from '../../core/protocol.ts';
import { FailureNote } from '../failure-note.tsx';
import { Icon } from '../icon.tsx';
import type { ArticleRoute } from '../route.ts';
import { locale, say } from '../say.ts';
import { useLatest } from '../use-latest.ts';
import type { ArchiveSources } from './archive-sources.ts';
import { ArticleHead } from './article-head.tsx';
import { NOTHING_CHOSEN } from './choice.ts';
import { MatchBar } from './match-bar.tsx';
import { NotHere } from './not-here.tsx';
import { PassageItem } from './passage-item.tsx';
import { PassageNav } from './passage-nav.tsx';
import { useAsked } from './use-asked.ts';
import { usePageTitle } from './use-page-title.ts';
import type { Go } from './use-route.ts';

/** More passages than any article has: all that match are marked. */
const ALL = 10_000;

/** An article to read through, its matches marked where it was opened from a search. */
export function ArticlePage(props: {
  route: ArticleRoute;
  sources: ArchiveSources;
  go: Go;
}): VNode | null {
  const { route, sources, go } = props;
  const asked = useAsked(sources.article, route.article);
  const { found: matched } = useLatest(sources.browse, matchesIn(route));
  // While the next article's matches are awaited, those of the last are still there.
  const found = matched?.query.article === route.article ? matched.answer : null;
  const article = asked.state === 'answered' ? asked.value : null;
  // Drawn anew only for something new: an article is long.
  const reader = useMemo(
    () => article && <Reader article={article} route={route} found={found} go={go} />,
    [article, route, found, go, locale()],
  );
  if (asked.state === 'failed') return <FailureNote reason={asked.reason} page />;
  if (asked.state === 'asking') return null;
  return reader ?? <NotHere />;
}

/** All that the search finds in the article, whatever it was narrowed down to. */
function matchesIn({ article, query, exact, chosen }: ArticleRoute): BrowseQuery | null {
  if (query === null || query.trim() === '') return null;
  return {
    ...{ text: query, exact: exact ?? false, limit: ALL, order: 'best', article },
    chosen: chosen ?? NOTHING_CHOSEN,
  };
}

function Reader(props: {
  article: ArticleView;
  route: ArticleRoute;
  found: BrowseAnswer | null;
  go: Go;
}): VNode {
  const { article, route, found, go } = props;
  const marks = useMemo(() => marksOf(found), [found]);
  usePageTitle(article.citation.title);
  useEffect(() => {
    goTo(document.getElementById(`passage-${String(route.passage ?? 0)}`));
  }, [article, route.passage]);
  const isMissing = route.passage !== null && route.passage > article.passages.length;
  return (
    <main class="reader">
      <PassageNav article={article} route={route} matched={marks} results={found?.total ?? null} />
      <article class="article">
        <ArticleHead article={article} />
        {isMissing && <NoSuchPassage passage={route.passage} count={article.passages.length} />}
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

/** A link to a passage that the article has not, or no longer. */
function NoSuchPassage({ passage, count }: { passage: number; count: number }): VNode {
  return (
    <p class="why" role="status">
      <Icon name="warning" />
      <span>{say('noSuchPassage', passage, count)}</span>
    </p>
  );
}

/** Shows a passage, or the heading, and has reading go on from there. */
function goTo(target: HTMLElement | null): void {
  if (!target) return;
  if (!isInView(target)) target.scrollIntoView({ block: 'start' });
  // Whoever types, or steps through the matches by their buttons, goes on doing so.
  if (!document.activeElement?.closest('input, .matches')) target.focus({ preventScroll: true });
}

/** Whether an element is wholly within the window, so that nothing need move. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/**
 * What a search found in the article: marks by the number of the passage. Passages that were found by
 * the title alone hold nothing to step to.
 */
function marksOf(found: BrowseAnswer | null): Map<number, readonly Span[]> {
  const marked = found?.excerpts.filter(({ marks }) => marks.length > 0);
  return new Map(marked?.map(({ number, marks }) => [number, marks]));
}
