import type { VNode } from 'preact';
import type { EgoLayout } from '../../core/plot/ego.ts';
import type { TopicView } from '../../core/protocol.ts';
import { formatRoute } from '../route.ts';
import { say, sayCount } from '../say.ts';
import { useRoving } from '../use-roving.ts';

/** Of the round target over a topic, in CSS pixels. */
const TARGET = 36;

/** The way from the plot to the topics in it: one tab stop, moved around the ring by the arrow keys. */
export function EgoLinks(props: { layout: EgoLayout; topics: TopicView['with'] }): VNode {
  const { layout, topics } = props;
  const { list, stop, onKeyDown, setStop } = useRoving<HTMLUListElement>(
    layout.around.length,
    undefined,
    'both',
  );
  return (
    <ul class="p-links round" ref={list} onKeyDown={onKeyDown} aria-label={say('appearsWith')}>
      {layout.around.map((place, step) => {
        const [node, shared] = [layout.nodes[place], topics[place]];
        if (!node || !shared) return null;
        const { topic, passages } = shared;
        const words = say('topicShares', topic.name, sayCount('excerptCount', passages));
        return (
          <li key={topic.id}>
            <a
              data-stop
              tabIndex={step === stop ? 0 : -1}
              href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}
              style={{
                left: `${String(node.x - TARGET / 2)}px`,
                top: `${String(node.y - TARGET / 2)}px`,
              }}
              title={words}
              aria-label={words}
              onFocus={() => {
                setStop(step);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
