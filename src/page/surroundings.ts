import type { EntityId, Span } from '../core/model.ts';
import type { Surroundings, TopicCount } from '../core/protocol.ts';

/** How much of a block goes with a question, in UTF-16 units. */
export const MOST_TEXT = 4000;
/** How many topics of a page go with a question. */
const MOST_TOPICS = 2000;

/** The part of a block around a mention, and the mention in it. */
export function excerptAround(
  text: string,
  { start, end }: Span,
): Pick<Surroundings, 'text' | 'span'> {
  const last = Math.min(end, start + MOST_TEXT);
  const spare = MOST_TEXT - (last - start);
  const before = Math.min(start, Math.max(spare >> 1, spare - (text.length - last)));
  const from = startOfCharacter(text, start - before);
  const to = endOfCharacter(text, Math.min(text.length, last + spare - before));
  return { text: text.slice(from, to), span: { start: start - from, end: last - from } };
}

/** How often each entity is mentioned, in order of first mention. */
export function countTopics(entities: Iterable<EntityId>): TopicCount[] {
  const counts = new Map<EntityId, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].slice(0, MOST_TOPICS).map(([entity, count]) => ({ entity, count }));
}

/** Moves forward out of the middle of a surrogate pair. */
function startOfCharacter(text: string, at: number): number {
  return at > 0 && isLow(text, at) && isHigh(text, at - 1) ? at + 1 : at;
}

/** Moves back out of the middle of a surrogate pair. */
function endOfCharacter(text: string, at: number): number {
  return at < text.length && isLow(text, at) && isHigh(text, at - 1) ? at - 1 : at;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
