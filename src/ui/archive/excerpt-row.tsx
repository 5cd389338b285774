import type { VNode } from 'preact';
import type { Excerpt } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { CitedTitle } from '../cited-title.tsx';
import { citedAs } from '../citation-text.ts';
import { directionOf } from '../../core/text/direction-of.ts';
import { MarkedText } from '../marked-text.tsx';
import { formatRoute } from '../route.ts';
import { sayNodes } from '../say-nodes.tsx';
import { sayNumber } from '../say.ts';
import { hasSelection } from '../selected-range.ts';

/** The address of an excerpt in its article. */
export function excerptPlace(excerpt: Excerpt, query: string | null): string {
  const { article } = excerpt.citation;
  return `#${formatRoute({ page: 'article', article, passage: excerpt.number, query })}`;
}

/**
 * An excerpt in a list, which leads to its passage. Its text can be selected, so it may not be
 * dragged, and letting go of a selection is no click.
 */
export function ExcerptRow(props: {
  excerpt: Excerpt;
  query: string | null;
  current?: boolean;
  tabIndex?: number;
  /** Hears clicks that are not the end of a selection; may prevent them. */
  onClick?: (event: MouseEvent) => void;
  onFocus?: () => void;
}): VNode {
  const { excerpt, query, current = false, tabIndex } = props;
  return (
    <li>
      <a
        class="row"
        href={excerptPlace(excerpt, query)}
        draggable={false}
        aria-current={current ? 'true' : undefined}
        tabIndex={tabIndex}
        data-stop
        onFocus={props.onFocus}
        onClick={(event) => {
          if (hasSelection(event.currentTarget)) event.preventDefault();
          else props.onClick?.(event);
        }}
      >
        <p
          class="read"
          lang={excerpt.language}
          dir={directionOf(excerpt.language)}
          {...citedAs(excerpt.citation)}
        >
          <MarkedText text={excerpt.text} marks={excerpt.marks} />
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
