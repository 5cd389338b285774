import Fuse, { type FuseResult } from 'fuse.js/basic';
import type { Entity, Span } from '../model.ts';
import { joinSpans } from './join-spans.ts';
import { plainWords } from './plain-words.ts';
import { namesAsLong, type TopicName } from './topic-names.ts';
import type { TopicHit } from './topics.ts';

/** Shorter searches are like everything. */
const SHORTEST = 4;
/** Fuse works in steps of 32 characters; nobody mistypes a longer name that begins no other. */
const LONGEST = 32;
/** How much longer or shorter than the search a name may be: it is likened as a whole. */
const LENGTH_SHARE = 0.4;
/** Of the search, so much may be wrong: one letter in four. */
const THRESHOLD = 0.26;

/**
 * The topics with a name like a search that nothing answers to: slips, and words joined or split.
 * @param plain - the search as `plainWords` gives it
 */
export function guessTopics(entities: readonly Entity[], plain: string, most: number): TopicHit[] {
  if (plain.length < SHORTEST || plain.length > LONGEST) return [];
  const names = namesAsLong(entities, plain, Math.max(2, plain.length * LENGTH_SHARE));
  const fuse = new Fuse(
    names.map((name) => name.plain),
    { includeMatches: true, includeScore: true, ignoreLocation: true, threshold: THRESHOLD },
  );
  const topics = new Map<number, TopicHit>();
  for (const result of fuse.search(plain)) {
    const name = names[result.refIndex];
    if (name === undefined || topics.has(name.entity)) continue;
    topics.set(name.entity, {
      entity: name.entity,
      marks: marksOf(entities, name, result),
      by: 'guessed',
    });
    if (topics.size === most) break;
  }
  return [...topics.values()];
}

/** The letters that fit, where the name is the one shown and its plain spelling is as long. */
function marksOf(entities: readonly Entity[], name: TopicName, result: FuseResult<string>): Span[] {
  const shown = entities[name.entity]?.name ?? '';
  if (shown.length !== result.item.length || plainWords(shown) !== result.item) return [];
  const letters = result.matches?.flatMap(({ indices }) => indices) ?? [];
  return joinSpans(letters.map(([first, last]) => ({ start: first, end: last + 1 })));
}
