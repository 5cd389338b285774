import Fuse from 'fuse.js/basic';
import type { Entity, Span } from '../model.ts';
import { joinSpans } from './join-spans.ts';
import { plainWords } from './plain-words.ts';
import { namesAsLong } from './topic-names.ts';
import type { TopicHit } from './topics.ts';

/** Shorter searches are like everything. */
const SHORTEST = 4;
/** Fuse works in steps of 32 characters; nobody mistypes a longer name that begins no other. */
const LONGEST = 32;
/** How much longer or shorter than the search a name may be: it is likened as a whole. */
const LENGTH_SHARE = 0.4;
/** Of the search, so much may be wrong: a letter in three, for a swap counts as two. */
const LIKENESS = { threshold: 0.34, ignoreLocation: true, includeMatches: true } as const;

/**
 * The topics with a name like a search that nothing answers to: slips, and words joined or split.
 * @param plain - the search as `plainWords` gives it
 */
export function guessTopics(entities: readonly Entity[], plain: string, most: number): TopicHit[] {
  if (plain.length < SHORTEST || plain.length > LONGEST) return [];
  const names = namesAsLong(entities, plain, Math.max(2, plain.length * LENGTH_SHARE));
  const fuse = new Fuse(
    names.map((name) => name.plain),
    LIKENESS,
  );
  const guessed = fuse.search(plain).flatMap(({ refIndex }) => names[refIndex]?.entity ?? []);
  return [...new Set(guessed)].slice(0, most).map((entity) => {
    return { entity, marks: marksIn(entities[entity]?.name ?? '', plain), by: 'guessed' };
  });
}

/** The letters of the name shown that fit, where its plain spelling stands letter for letter. */
function marksIn(shown: string, plain: string): Span[] {
  const name = plainWords(shown);
  if (name.length !== shown.length) return [];
  const { isMatch, indices = [] } = Fuse.match(plain, name, LIKENESS);
  if (!isMatch) return [];
  return joinSpans(indices.map(([first, last]) => ({ start: first, end: last + 1 })));
}
