import type { Entity, Span } from '../model.ts';
import { guessTopics } from './guess-topics.ts';
import { markQuery } from './mark.ts';
import { namesLike } from './topic-names.ts';
import { readTopicQuery, scoreName, WHOLE_NAME } from './topic-score.ts';

/** A topic that answers to the words of a search. */
export interface TopicHit {
  /** Index of the entity. */
  readonly entity: number;
  /** What to mark in its name; empty where another of its names answers. */
  readonly marks: readonly Span[];
  /**
   * `named`: the search holds a whole name of it. `begun`: the search holds the beginning of a name,
   * or a word of one. `guessed`: a name is much like the search.
   */
  readonly by: 'named' | 'begun' | 'guessed';
}

const MOST_TOPICS = 5;
/** Below this score the best topic shares so little with the search that a slip is as likely. */
const TELLING = 0.25;
/** Nobody types a longer name. */
const LONGEST = 120;

/**
 * The topics whose names answer to a search, best first, at most five: those that it names in any
 * language, then those whose names it begins; where that tells little, those with a name like it first.
 */
export function findTopics(entities: readonly Entity[], text: string): TopicHit[] {
  const search = text.slice(0, LONGEST);
  const query = readTopicQuery(search);
  if (query.plain === '') return [];
  const scores = new Map<number, number>();
  for (const name of namesLike(entities, query.plain)) {
    const score = scoreName(name, query);
    if (score > (scores.get(name.entity) ?? 0)) scores.set(name.entity, score);
  }
  const best = Math.max(0, ...scores.values());
  const guessed = best < TELLING ? guessTopics(entities, query.plain, MOST_TOPICS) : [];
  const found = [...scores]
    .filter(([entity]) => !guessed.some((guess) => guess.entity === entity))
    .sort(([a, first], [b, second]) => second - first || a - b)
    .map(([entity, score]): TopicHit => {
      const marks = markQuery(entities[entity]?.name ?? '', 'en', search);
      return { entity, marks, by: score > WHOLE_NAME ? 'named' : 'begun' };
    });
  return [...guessed, ...found].slice(0, MOST_TOPICS);
}
