import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { dateInterval } from '../../core/plot/date-interval.ts';
import { mirrorTimeline } from '../../core/plot/mirror-timeline.ts';
import type { Rectangle } from '../../core/plot/rectangle.ts';
import { TIMELINE } from '../../core/plot/timeline-measures.ts';
import { type Block, layOutTimeline, type Timeline as Layout } from '../../core/plot/timeline.ts';
import type { TopicView } from '../../core/protocol.ts';
import { direction, locale, say } from '../say.ts';
import { useWidth } from '../use-width.ts';
import { textWidth } from './measure-text.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineLinks } from './timeline-links.tsx';
import { blockLabel, timelineDescription } from './timeline-words.ts';

type Articles = TopicView['articles'];

const NAME = { weight: 600, size: 13 };
const DATE = { weight: 400, size: 12 };
/** From the tick of a year to its figure. */
const TICK_LEAD = 4;

/** The excerpts on a topic along time, a square for each. */
export function Timeline({ view }: { view: TopicView }): VNode {
  const [box, width] = useWidth<HTMLDivElement>();
  const { articles, years, topic } = view;
  const layout = useMemo(
    () => (width === 0 ? null : layOut(articles, years, width)),
    // The labels it finds room for are in it.
    [articles, years, width, locale()],
  );
  const title = say('timelineTitle', topic.name, String(years.first), String(years.last));
  return (
    <>
      <TimelineLegend articles={articles} unit={layout?.unit ?? 1} />
      <div class="plot" ref={box} style={{ blockSize: `${String(TIMELINE.height)}px` }}>
        {layout && (
          <>
            <svg
              role="img"
              aria-labelledby="timeline-title"
              aria-describedby="timeline-description"
              width={width}
              height={TIMELINE.height}
              viewBox={[0, 0, width, TIMELINE.height].join(' ')}
            >
              <title id="timeline-title">{title}</title>
              <desc id="timeline-description">{timelineDescription(articles)}</desc>
              <Axis layout={layout} width={width} />
              {layout.spans.map((span, place) => (
                <rect key={place} class="span" {...span} rx={4} />
              ))}
              {layout.blocks.map((block) => (
                <BlockMarks key={block.items[0]} block={block} articles={articles} />
              ))}
            </svg>
            <TimelineLinks layout={layout} articles={articles} />
          </>
        )}
      </div>
    </>
  );
}

function layOut(articles: Articles, years: TopicView['years'], width: number): Layout {
  const items = articles.map(({ citation: { published }, passages }) => {
    const interval = dateInterval(published);
    return {
      at: (interval.start + interval.end) / 2,
      count: passages.length,
      span: published.estimated === null ? null : interval,
    };
  });
  const labelWidth = (places: readonly number[]): number => {
    const { name, date } = blockLabel(articles, places);
    return Math.max(textWidth(name, NAME), textWidth(date, DATE));
  };
  const layout = layOutTimeline({ width, years, items, labelWidth });
  return direction() === 'rtl' ? mirrorTimeline(layout, width) : layout;
}

function Axis({ layout, width }: { layout: Layout; width: number }): VNode {
  const { axis, margin } = TIMELINE;
  return (
    <>
      <path class="axis" d={`M${String(margin)} ${String(axis)}H${String(width - margin)}`} />
      {layout.ticks.map(({ x, year }) => (
        <g key={x}>
          <path class="axis" d={`M${String(x)} ${String(axis)}v6`} />
          {year !== null && (
            <Text class="tick" from={x + TICK_LEAD} to={x - TICK_LEAD} y={axis + 22}>
              {year}
            </Text>
          )}
        </g>
      ))}
    </>
  );
}

function BlockMarks({ block, articles }: { block: Block; articles: Articles }): VNode {
  return (
    <>
      {block.squares.map((square, place) => (
        <rect key={place} class="unit" {...square} rx={2} />
      ))}
      {block.label && <Label at={block.label} {...blockLabel(articles, block.items)} />}
    </>
  );
}

function Label(props: { at: Rectangle; name: string; date: string }): VNode {
  const { at, name, date } = props;
  return (
    <>
      <Text class="p-name" from={at.x} to={at.x + at.width} y={at.y + 14}>
        {name}
      </Text>
      <Text class="p-date" from={at.x} to={at.x + at.width} y={at.y + 30}>
        {date}
      </Text>
    </>
  );
}

/** A line of text that begins at the left, or at the right where the interface does. */
function Text(props: {
  class: string;
  from: number;
  to: number;
  y: number;
  children: ComponentChildren;
}): VNode {
  const isRight = direction() === 'rtl';
  return (
    <text
      class={props.class}
      x={isRight ? props.to : props.from}
      y={props.y}
      text-anchor={isRight ? 'end' : 'start'}
    >
      {props.children}
    </text>
  );
}
