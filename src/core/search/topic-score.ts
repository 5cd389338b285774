import { isStopword } from '../text/stopwords.ts';
import { plainWords } from './plain-words.ts';
import { EAST_ASIAN, scriptOf } from './script-of.ts';
import type { TopicName } from './topic-names.ts';

/** A search as names are compared with it. */
export interface TopicQuery {
  /** Its words in their plain spelling. */
  readonly plain: string;
  /** Stretches of it that may begin a name, or a word of one, each with a space before; behind each that is complete, one more. */
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
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

export function readTopicQuery(text: string): TopicQuery {
  const plain = plainWords(text);
  const shouted = text === text.toUpperCase();
  const acronyms = shouted ? [] : (text.match(CAPITALS) ?? []);
  return {
    plain,
    beginnings: beginningsOf(plain.split(' '), ENDS_IN_WORD.test(text)),
    acronyms: new Set(acronyms.map((word) => word.toLowerCase())),
  };
}

/** How well a name answers: 0 where it does not, at most 1 where it is begun, above 1 where it is whole. */
export function scoreName(name: TopicName, query: TopicQuery): number {
  const whole = name.unspaced
    ? query.plain.includes(name.plain)
    : ` ${query.plain} `.includes(` ${name.plain} `);
  if (whole) {
    if (isPlainStopword(name.plain, query)) return 0;
    return WHOLE_NAME + (name.worth * name.plain.length) / query.plain.length;
  }
  return name.worth * Math.max(0, ...query.beginnings.map((each) => begun(name, each, query)));
}

/** A name that reads as a stopword is one, unless it is all there is or was typed as an acronym. */
function isPlainStopword(name: string, { plain, acronyms }: TopicQuery): boolean {
  return name !== plain && isStopword(name, LANGUAGES) && !acronyms.has(name);
}

function begun(name: TopicName, beginning: string, query: TopicQuery): number {
  const typed = beginning.trim();
  const place = name.unspaced ? name.plain.indexOf(typed) : ` ${name.plain} `.indexOf(beginning);
  if (place < 0) return 0;
  const covered = (typed.length / name.plain.length) * (typed.length / query.plain.length);
  return Math.min(1, covered) * (place === 0 ? 1 : LATER);
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
