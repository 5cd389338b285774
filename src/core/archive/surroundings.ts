import type { Block } from '../gazetteer/gazetteer.ts';
import type { EntityId, Mention } from '../model.ts';
import type { Surroundings, TopicCount } from '../protocol.ts';

/** Longest text that a card is asked for with, in UTF-16 units. */
const LONGEST = 4000;

/**
 * What the reader is reading around a mention.
 * @param blocks - the blocks of the page
 * @param mentions - what each block names, as `findMentions` gives it
 * @param place - the block that the mention stands in
 * @throws RangeError where there is no such block
 */
export function surroundingsOf(
  blocks: readonly Block[],
  mentions: readonly (readonly Mention[])[],
  place: number,
  mention: Mention,
): Surroundings {
  const block = blocks[place];
  if (block === undefined) throw new RangeError(`no block ${place}, the page has ${blocks.length}`);
  const start = startOfWindow(block.text, mention);
  return {
    text: block.text.slice(start, start + LONGEST),
    span: { start: mention.start - start, end: Math.min(mention.end - start, LONGEST) },
    language: block.language,
    block: countTopics(mentions[place] ?? [], mention),
    page: countTopics(mentions.flat(), mention),
  };
}

// A long block is cut to what stands around the mention, about as much on either side.
function startOfWindow(text: string, { start, end }: Mention): number {
  if (text.length <= LONGEST) return 0;
  const centred = start - Math.max(0, (LONGEST - (end - start)) >> 1);
  return Math.max(0, Math.min(centred, text.length - LONGEST));
}

// A doubtful mention is no evidence of what a page is about, but for the one the reader looks at.
function countTopics(mentions: readonly Mention[], looked: Mention): TopicCount[] {
  const counts = new Map<EntityId, number>();
  for (const mention of mentions) {
    if (mention.ask && mention !== looked) continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count }));
}
