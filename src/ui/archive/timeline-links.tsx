import type { VNode } from 'preact';
import type { Block, Timeline } from '../../core/plot/timeline.ts';
import type { TopicView } from '../../core/protocol.ts';
import { isByPointer } from '../by-pointer.ts';
import { formatRoute } from '../route.ts';
import { direction, say, sayCount } from '../say.ts';
import { useRoving } from '../use-roving.ts';
import { blockLabel, excerptsOf } from './timeline-words.ts';

type Articles = TopicView['articles'];

/**
 * The way from the plot to the excerpts: a link over each block, one tab stop for all. A pointer goes
 * to the excerpt of the square it is on, keys go to the first.
 */
export function TimelineLinks(props: { layout: Timeline; articles: Articles }): VNode {
  const { layout, articles } = props;
  const { blocks, unit } = layout;
  const { list, stop, onKeyDown, setStop } = useRoving<HTMLUListElement>(
    blocks.length,
    undefined,
    direction() === 'rtl' ? 'both-reverse' : 'both',
  );
  return (
    <ul class="p-links" ref={list} onKeyDown={onKeyDown} aria-label={say('excerpts')}>
      {blocks.map((block, place) => {
        const excerpts = excerptsOf(articles, block.items);
        return (
          <li key={block.items[0]}>
            <a
              data-stop
              tabIndex={place === stop ? 0 : -1}
              href={placeOf(excerpts[0])}
              style={boxOf(block)}
              title={blockTitle(articles, block)}
              aria-label={blockTitle(articles, block)}
              onFocus={() => {
                setStop(place);
              }}
              onClick={(event) => {
                const square = squareAt(block, event);
                if (square === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                location.hash = placeOf(excerpts[square * unit]);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function placeOf(excerpt: { article: string; passage: number } | undefined): string {
  if (excerpt === undefined) return '#';
  return `#${formatRoute({ page: 'article', ...excerpt, query: null })}`;
}

function boxOf({ x, y, width, height }: Block): Record<string, string> {
  return {
    left: `${String(x)}px`,
    top: `${String(y)}px`,
    inlineSize: `${String(width)}px`,
    blockSize: `${String(height)}px`,
  };
}

/** The square under a pointer, by place; null where the link was followed by a key. */
function squareAt({ squares, x, y }: Block, click: MouseEvent): number | null {
  if (!isByPointer(click)) return null;
  const { offsetX, offsetY } = click;
  const distances = squares.map((square) =>
    Math.hypot(
      square.x + square.width / 2 - (x + offsetX),
      square.y + square.height / 2 - (y + offsetY),
    ),
  );
  return distances.indexOf(Math.min(...distances));
}

function blockTitle(articles: Articles, block: Block): string {
  const { name, date } = blockLabel(articles, block.items);
  const { length } = excerptsOf(articles, block.items);
  return say('blockTitle', name, date, sayCount('excerptCount', length));
}
