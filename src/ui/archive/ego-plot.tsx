import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { EGO, type EgoNode } from '../../core/plot/ego-measures.ts';
import { type EgoLayout, layOutEgo } from '../../core/plot/ego.ts';
import type { Kind } from '../../core/model.ts';
import type { TopicView } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { joinNames } from '../join-nodes.tsx';
import { say, sayCount } from '../say.ts';
import { useWidth } from '../use-width.ts';
import { EgoLinks } from './ego-links.tsx';
import { textWidth } from './measure-text.ts';
import { wrapName } from './wrap-name.ts';

/** More neighbours than these are hard to take in; the table has them all. */
const MOST = 8;
/** More dashed lines than these hide what belongs together. */
const MOST_TIES = 5;
const HEIGHT = 308;
const LINE_HEIGHT = 14;
/** Longer names take two lines. */
const WIDEST_LINE = 96;
const OWN = { weight: 600, size: 13 };
const OTHER = { weight: 400, size: 12 };

/** A topic and those it shares most excerpts with: the thicker the line, the more. */
export function EgoPlot({ view }: { view: TopicView }): VNode {
  const [box, width] = useWidth<HTMLDivElement>();
  const plot = useMemo(() => (width === 0 ? null : layOut(view, width)), [view, width]);
  return (
    <div class="plot" ref={box} style={{ blockSize: `${String(HEIGHT)}px` }}>
      {plot && (
        <>
          <svg
            role="img"
            aria-labelledby="ego-title"
            aria-describedby="ego-description"
            width={width}
            height={HEIGHT}
            viewBox={[0, 0, width, HEIGHT].join(' ')}
          >
            <title id="ego-title">{say('egoTitle', view.topic.name)}</title>
            <desc id="ego-description">{describe(plot)}</desc>
            <Lines plot={plot} />
            <Node node={plot.layout.own} radius={EGO.own} {...plot.own} class="node me" />
            {plot.layout.nodes.map((node, place) => {
              const other = plot.others[place];
              return (
                other && <Node key={place} node={node} radius={EGO.other} {...other} class="node" />
              );
            })}
          </svg>
          <EgoLinks layout={plot.layout} topics={view.with} />
        </>
      )}
    </div>
  );
}

interface Name {
  readonly kind: Kind;
  readonly lines: readonly string[];
}

interface Plot {
  readonly layout: EgoLayout;
  readonly own: Name;
  readonly others: readonly Name[];
  /** Those drawn, with the excerpts shared. */
  readonly shared: TopicView['with'];
  /** Places of neighbours that share other excerpts. */
  readonly links: readonly (readonly [number, number])[];
}

function layOut({ topic, with: companions, links: pairs }: TopicView, width: number): Plot {
  const nearest = companions.slice(0, MOST);
  const placeOf = (id: string): number => nearest.findIndex((other) => other.topic.id === id);
  const links = pairs
    .map(({ between: [a, b] }) => [placeOf(a), placeOf(b)] as const)
    .filter((pair) => !pair.includes(-1))
    .slice(0, MOST_TIES);
  const own = wrap(topic.name, topic.kind, OWN);
  const others = nearest.map((other) => wrap(other.topic.name, other.topic.kind, OTHER));
  const labels = others.map(({ size }) => size);
  const layout = layOutEgo({ width, height: HEIGHT, own: own.size, labels, links });
  const shown = layout.nodes.length;
  return {
    ...{ layout, own, others, shared: nearest.slice(0, shown) },
    links: links.filter((pair) => pair.every((place) => place < shown)),
  };
}

function wrap(
  name: string,
  kind: Kind,
  font: typeof OWN,
): Name & { size: { width: number; height: number } } {
  const lines = wrapName(name, WIDEST_LINE, (text) => textWidth(text, font));
  const width = Math.max(...lines.map((line) => textWidth(line, font)));
  return { kind, lines, size: { width, height: lines.length * LINE_HEIGHT + 2 } };
}

function describe({ shared }: Plot): string {
  const told = shared.map(({ topic, passages }) =>
    say('topicShares', topic.name, sayCount('excerptCount', passages)),
  );
  return say('egoDescription', joinNames(told, 'long'));
}

function Lines({ plot: { layout, shared, links } }: { plot: Plot }): VNode {
  const { own, nodes } = layout;
  const most = Math.max(...shared.map(({ passages }) => passages), MOST_BY_COUNT);
  return (
    <>
      {links.map(([a, b]) => (
        <Line key={`${String(a)} ${String(b)}`} class="tie" from={nodes[a]} to={nodes[b]} />
      ))}
      {nodes.map((node, place) => (
        <Line
          key={place}
          class="spoke"
          from={own}
          to={node}
          width={1 + (THICKEST * (shared[place]?.passages ?? 0)) / most}
        />
      ))}
    </>
  );
}

/** Up to so many shared excerpts, each makes a line thicker by the same. */
const MOST_BY_COUNT = 5;
const THICKEST = 5.5;

function Line(props: {
  class: string;
  from: EgoNode | undefined;
  to: EgoNode | undefined;
  width?: number;
}): VNode | null {
  const { from, to, width } = props;
  if (!from || !to) return null;
  return (
    <line
      class={props.class}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      {...(width !== undefined && { 'stroke-width': width })}
    />
  );
}

function Node(props: Name & { node: EgoNode; radius: number; class: string }): VNode {
  const { node, radius, kind, lines } = props;
  const { x, y, label } = node;
  return (
    <g class={props.class}>
      <circle cx={x} cy={y} r={radius} />
      <svg x={x - 8} y={y - 8} width={16} height={16}>
        <Icon name={kind} />
      </svg>
      {lines.map((line, place) => (
        <text key={place} x={label.x + label.width / 2} y={label.y + 11 + place * LINE_HEIGHT}>
          {line}
        </text>
      ))}
    </g>
  );
}
