import { isStopword } from '../text/stopwords.ts';
import { acronymsIn } from './acronyms-in.ts';
import { EAST_ASIAN, scriptOf } from './script-of.ts';

/** A search as names are compared with it. */
export interface TopicQuery {
  /** Its words in their plain spelling. */
  readonly plain: string;
  /**
   * Stretches of it that may begin a name, or a word of one: each with a space before it, and where
   * its last word is complete, one behind it.
   */
  readonly beginnings: readonly string[];
  /** Words typed in capitals among others that are not: acronyms, though they read as stopwords. */
  readonly acronyms: ReadonlySet<string>;
}

/** Names found whole score above this, and names begun at most this; both by what they cover. */
export const WHOLE_NAME = 1;
/** A name counts more where it is begun at its beginning. */
const LATER = 0.8;
/** What is only a part of a search must tell more than all of it: two letters begin too many names. */
const SHORTEST = 2;
const SHORTEST_PART = 4;
const LANGUAGES = ['en'];
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** @param plain - the words of `text` in their plain spelling */
export function readTopicQuery(text: string, plain: string): TopicQuery {
  return {
    plain,
    beginnings: beginningsOf(plain.split(' '), ENDS_IN_WORD.test(text)),
    acronyms: acronymsIn(text),
  };
}

/**
 * How well a name, in its plain spelling, answers: 0 where it does not, at most `WHOLE_NAME` where it
 * is begun, above that where it is whole.
 */
export function scoreName(name: string, query: TopicQuery): number {
  const unspaced = scriptOf(name) === EAST_ASIAN && !name.includes(' ');
  const whole = unspaced ? query.plain.includes(name) : ` ${query.plain} `.includes(` ${name} `);
  if (whole) {
    return isPlainStopword(name, query) ? 0 : WHOLE_NAME + name.length / query.plain.length;
  }
  const begun = query.beginnings.map((beginning) => {
    const typed = beginning.trim();
    const place = unspaced ? name.indexOf(typed) : ` ${name} `.indexOf(beginning);
    if (place < 0) return 0;
    const covered = (typed.length / name.length) * (typed.length / query.plain.length);
    return Math.min(1, covered) * (place === 0 ? 1 : LATER);
  });
  return Math.max(0, ...begun);
}

/** A name that reads as a stopword is one, unless it is all there is or was typed as an acronym. */
function isPlainStopword(name: string, { plain, acronyms }: TopicQuery): boolean {
  return name !== plain && isStopword(name, LANGUAGES) && !acronyms.has(name);
}

/** The ends of the search, from the whole of it down to its last word, and each of its other words. */
function beginningsOf(words: readonly string[], open: boolean): string[] {
  const ends = words.map((_, start) => ` ${words.slice(start).join(' ')}`);
  const found = ends.map((end) => (open ? end : `${end} `));
  found.push(...words.slice(0, -1).map((word) => ` ${word} `));
  return found.filter((each, i) => tells(each.trim(), i === 0));
}

function tells(stretch: string, whole: boolean): boolean {
  if (scriptOf(stretch) === EAST_ASIAN) return true;
  if (isStopword(stretch, LANGUAGES)) return false;
  return stretch.length >= (whole ? SHORTEST : SHORTEST_PART);
}
