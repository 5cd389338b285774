import type { VNode } from 'preact';
import type { Excerpt } from '../../core/protocol.ts';
import { CitationLine } from '../citation-line.tsx';
import { ClampedExcerpt } from '../clamped-excerpt.tsx';
import { joinNodes } from '../join-nodes.tsx';
import { sayNodes } from '../say-nodes.tsx';
import { say } from '../say.ts';
import { SourceLink } from '../source-link.tsx';

/** Lines of an excerpt on the card; all of it is one action away, in the archive. */
const LINES = 4;

/** How many topics an excerpt is said to share with the page: the most telling ones. */
const SHARED = 3;

/** One excerpt with its source, and why it was chosen for this page. */
export function CardExcerpt(props: {
  excerpt: Excerpt;
  /** False for one that waits to be turned to. */
  current?: boolean;
  /** All of its text. */
  whole?: boolean;
  describedBy: string;
}): VNode {
  const { excerpt, current = true, whole = false, describedBy } = props;
  const shared = excerpt.shared.slice(0, SHARED).map(({ name }) => name);
  return (
    <div class="ex" inert={!current}>
      <ClampedExcerpt
        excerpt={excerpt}
        lines={whole ? Infinity : LINES}
        inSight={current && !whole}
        describedBy={describedBy}
      />
      <p class="ex-source">
        <CitationLine citation={excerpt.citation} />
        <SourceLink url={excerpt.citation.url} label={say('source')} />
      </p>
      {shared.length > 0 && (
        <p class="ex-why">
          {sayNodes(
            'sharedWithPage',
            joinNodes(shared, (place) => (
              <b>
                <bdi>{shared[place]}</bdi>
              </b>
            )),
          )}
        </p>
      )}
    </div>
  );
}
