import type { VNode } from 'preact';
import type { ArticleView } from '../../core/protocol.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { Icon } from '../icon.tsx';
import { type ArticleRoute, formatRoute, searchOf, type SearchRoute } from '../route.ts';
import { say, sayCount, sayNumber } from '../say.ts';

/** The way back, and the passages by their headings; those with matches are underlined. */
export function PassageNav(props: {
  article: ArticleView;
  route: ArticleRoute;
  /** Passages with matches, by number. */
  matched: ReadonlyMap<number, unknown>;
  /** How many results the search had; null where it was not opened from one. */
  results: number | null;
}): VNode {
  const { article, route, matched, results } = props;
  const search = searchOf(route);
  return (
    <nav class="contents" aria-label={say('passages')}>
      <a class="back" href={`#${search ? formatRoute(search) : ''}`}>
        <Icon name="previous" mirrored />
        {wayBack(search, results)}
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

function wayBack(search: SearchRoute | null, results: number | null): string {
  if (search === null) return say('archiveTitle');
  return results === null ? say('results') : sayCount('resultCount', results);
}
