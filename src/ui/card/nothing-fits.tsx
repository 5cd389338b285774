import type { VNode } from 'preact';
import type { TopicCard } from '../../core/protocol.ts';
import { say, sayCount } from '../say.ts';

/** Says that no excerpt is close enough to the page, and what the archive holds instead. */
export function NothingFits({ card }: { card: TopicCard }): VNode {
  return (
    <div class="none">
      <b>{say('nothingFits')}</b>
      {card.passages === 0
        ? say('nothingFitsNone', card.topic.name)
        : sayCount('nothingFitsHeld', card.passages, card.topic.name)}
    </div>
  );
}
