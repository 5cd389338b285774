import type { VNode } from 'preact';
import type { ArticleView } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { Icon } from '../icon.tsx';
import { formatRoute, type Route } from '../route.ts';
import { say, sayCount, sayNumber } from '../say.ts';

/** The way back, and the passages by their headings; those with matches are underlined. */
export function PassageNav(props: {
  article: ArticleView;
  route: Route & { page: 'article' };
  /** Passages with matches, by number. */
  matched: ReadonlyMap<number, unknown>;
  /** How many results the search had; null where it was not opened from one. */
  results: number | null;
}): VNode {
  const { article, route, matched, results } = props;
  const back =
    route.query === null
      ? '#'
      : `#${formatRoute({ page: 'search', query: route.query, exact: false })}`;
  return (
    <nav class="contents" aria-label={say('passages')}>
      <a class="back" href={back}>
        <Icon name="previous" mirrored />
        {results === null ? say('archiveTitle') : sayCount('resultCount', results)}
      </a>
      <h2>{say('passages')}</h2>
      <ol>
        {article.passages.map(({ number, heading }) => (
          <li key={number} class={matched.has(number) ? 'hit' : undefined}>
            <a
              href={`#${formatRoute({ ...route, passage: number })}`}
              aria-current={number === route.passage ? 'true' : undefined}
            >
              <i>{sayNumber(number)}</i>
              <span lang={article.language} dir={directionOf(article.language)}>
                {heading}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
