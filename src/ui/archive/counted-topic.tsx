import type { ComponentChildren, VNode } from 'preact';
import type { TopicRef } from '../../core/protocol.ts';
import { Icon } from '../icon.tsx';
import { formatRoute } from '../route.ts';
import { sayCount, sayNumber } from '../say.ts';

/**
 * A link to a topic with the number of its excerpts.
 * @param props.children - its name, where that is to be marked
 * @param props.glyph - false where a heading shows the kind already
 */
export function CountedTopic(props: {
  topic: TopicRef;
  passages: number;
  class: string;
  glyph?: boolean;
  children?: ComponentChildren;
}): VNode {
  const { topic, passages, glyph = true } = props;
  return (
    <a class={props.class} href={`#${formatRoute({ page: 'topic', topic: topic.id })}`}>
      {glyph && <Icon name={topic.kind} />}
      <bdi>{props.children ?? topic.name}</bdi>
      <span class="count" title={sayCount('excerptCount', passages)}>
        {sayNumber(passages)}
      </span>
    </a>
  );
}
