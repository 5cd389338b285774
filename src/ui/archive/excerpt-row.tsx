import type { VNode } from 'preact';
import type { Excerpt } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { ExcerptText } from '../excerpt-text.tsx';
import { formatRoute } from '../route.ts';
import { say } from '../say.ts';
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
        <ExcerptText excerpt={excerpt} />
        <CitationLine citation={excerpt.citation} />
        <span class="where">{say('passageOf', excerpt.number, excerpt.citation.title)}</span>
      </a>
    </li>
  );
}
