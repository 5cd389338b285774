import type { VNode } from 'preact';
import type { TopicView } from '../../core/protocol.ts';
import { say, sayCount } from '../say.ts';

/** What squares and bars of the timeline mean. */
export function TimelineLegend(props: {
  articles: TopicView['articles'];
  /** Excerpts that a square stands for. */
  unit: number;
}): VNode {
  const { articles, unit } = props;
  const isEstimated = articles.some(({ citation }) => citation.published.estimated !== null);
  return (
    <p class="legend meta">
      <span>
        <svg width={10} height={10} aria-hidden="true">
          <rect class="unit" width={10} height={10} rx={2} />
        </svg>
        {sayCount('excerptsASquare', unit)}
      </span>
      {isEstimated && (
        <span>
          <svg width={26} height={8} aria-hidden="true">
            <rect class="span" width={26} height={8} rx={4} />
          </svg>
          {say('dateEstimated')}
        </span>
      )}
    </p>
  );
}
