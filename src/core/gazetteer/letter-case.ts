import type { Neighbour } from './word-neighbours.ts';

/** What a capital letter says at a place. */
export interface LetterCase {
  /** Most words around are in capitals: so is every pronoun among them. */
  readonly shouted: boolean;
  /** Most words around begin with a capital, as in English headings. */
  readonly titled: boolean;
  /** The first word of its sentence, which has a capital anyhow. */
  readonly initial: boolean;
}

/** Shares of the words around, by which they count as shouted or titled. */
const MOST_SHOUTED = 0.7;
const MOST_TITLED = 0.6;
/** Articles and prepositions stay small in headings. */
const SHORT = 3;

/** What stands at the end of a sentence, or before the first word of one. */
const SENTENCE_ENDS = '.!?:;…。！？：；•|>*–—"“”„«»‘(（「『[';

/**
 * How letter case is used around a place.
 * @param before - the words before it, the nearest first
 * @param after - the words after it
 */
export function letterCaseAmong(
  before: readonly Neighbour[],
  after: readonly Neighbour[],
): LetterCase {
  const cased = [...before, ...after].filter((each) => each.cased && each.end - each.start > 1);
  const long = cased.filter(({ start, end, capital }) => capital || end - start > SHORT);
  const [nearest] = before;
  return {
    shouted: share(cased, ({ shouted }) => shouted) >= MOST_SHOUTED,
    titled: long.length > 1 && share(long, ({ capital }) => capital) >= MOST_TITLED,
    initial: nearest === undefined || endsSentence(nearest.gap),
  };
}

// Step by step: an expression that looks back over spaces takes time by the square of their number.
function endsSentence(gap: string): boolean {
  const text = gap.trimEnd();
  return gap.includes('\n', text.length) || (text !== '' && SENTENCE_ENDS.includes(text.slice(-1)));
}

function share(words: readonly Neighbour[], fits: (word: Neighbour) => boolean): number {
  return words.length === 0 ? 0 : words.filter(fits).length / words.length;
}
