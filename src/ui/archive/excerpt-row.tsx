import type { VNode } from 'preact';
import { excerptWindow } from '../../core/excerpt-window.ts';
import type { Excerpt } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { citedAs } from '../citation-text.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { MarkedText } from '../marked-text.tsx';
import { formatRoute, type SearchRoute } from '../route.ts';
import { sayNodes } from '../say-nodes.tsx';
import { sayNumber } from '../say.ts';
import { endsSelection } from '../selected-range.ts';

/** Characters of a passage in a list, some eight lines: the rest is for reading, not for choosing. */
const ROOM = 600;

/**
 * The address of an excerpt in its article.
 * @param from - the search it was found by, which the article leads back to
 */
export function excerptPlace(excerpt: Excerpt, from: SearchRoute | null): string {
  const { article } = excerpt.citation;
  const { query = null, exact = false, chosen, order } = from ?? {};
  const narrowed = { ...(exact && { exact }), ...(chosen && { chosen }), ...(order && { order }) };
  const route = { page: 'article', article, passage: excerpt.number, query, ...narrowed } as const;
  return `#${formatRoute(route)}`;
}

/**
 * An excerpt in a list, which leads to its passage. Its text can be selected, so it may not be
 * dragged, and letting go of a selection is no click.
 */
export function ExcerptRow(props: {
  excerpt: Excerpt;
  from: SearchRoute | null;
  current?: boolean;
  tabIndex?: number;
  /** Hears clicks that are not the end of a selection; may prevent them. */
  onClick?: (event: MouseEvent) => void;
  onFocus?: () => void;
}): VNode {
  const { excerpt, from, current = false, tabIndex } = props;
  const { text, marks, language } = excerpt;
  return (
    <li>
      <a
        class="row"
        href={excerptPlace(excerpt, from)}
        draggable={false}
        aria-current={current ? 'true' : undefined}
        tabIndex={tabIndex}
        data-stop
        onFocus={props.onFocus}
        onClick={(event) => {
          if (endsSelection(event)) event.preventDefault();
          else props.onClick?.(event);
        }}
      >
        <p class="read" lang={language} dir={directionOf(language)} {...citedAs(excerpt.citation)}>
          <MarkedText
            text={text}
            marks={marks}
            within={excerptWindow(text, marks, ROOM, language)}
          />
        </p>
        <CitationLine citation={excerpt.citation} />
        <span class="where">
          {sayNodes(
            'passageOf',
            sayNumber(excerpt.number),
            <CitedTitle citation={excerpt.citation} />,
          )}
        </span>
      </a>
    </li>
  );
}
