import { LIMITS } from '../limits.ts';
import type { Block } from '../gazetteer/gazetteer.ts';
import type { EntityId, Mention } from '../model.ts';
import type { Surroundings, TopicCount } from '../protocol.ts';
import { textAround } from './text-around.ts';

/**
 * What the reader is reading around a mention.
 * @param block - the block that the mention stands in
 * @param inBlock - what the block mentions
 * @param onPage - what the page mentions, the block included
 */
export function surroundingsOf(
  block: Block,
  inBlock: Iterable<Mention>,
  onPage: Iterable<Mention>,
  mention: Mention,
): Surroundings {
  return {
    ...textAround(block.text, mention),
    language: block.language.slice(0, LIMITS.id),
    block: countTopics(inBlock, mention),
    page: countTopics(onPage, mention),
  };
}

// A doubtful mention is no evidence of what a page is about, but for the one the reader looks at.
function countTopics(mentions: Iterable<Mention>, looked: Mention): TopicCount[] {
  const counts = new Map<EntityId, number>();
  for (const mention of mentions) {
    if (mention.ask && mention !== looked) continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  return [...counts].slice(0, LIMITS.topics).map(([entity, count]) => ({ entity, count }));
}
