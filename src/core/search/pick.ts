import type { Span } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { aboutLikest, lettersAlike } from './likeness.ts';
import { plainWords } from './plain-words.ts';

/** A short text that answers to what was typed into a picker. */
export interface Picked {
  /** Its place among the texts. */
  readonly index: number;
  /** What of it fits: UTF-16 spans, sorted and disjoint. */
  readonly marks: readonly Span[];
}

/** Shorter beginnings are like everything: they must begin a word. */
const SHORTEST_LIKENED = 5;

/**
 * The short texts, such as topics, titles or publishers, that answer to what is typed, best first:
 * those in which each typed word begins a word, then those that are like it, with slips and with words
 * joined or split. All of them, in their order, while nothing is typed.
 */
export function pick(texts: readonly string[], typed: string): Picked[] {
  const wanted = tokenize(typed).map(({ term }) => term);
  if (wanted.length === 0) return texts.map((_, index) => ({ index, marks: [] }));
  const begun = texts.flatMap((text, index) => {
    const marks = wordsBegun(text, wanted);
    return marks === null ? [] : [{ index, marks }];
  });
  return [...begun.sort(byFirstMark), ...alike(texts, typed, begun)];
}

/** The words of a text that the wanted ones begin; null where one of these begins none. */
function wordsBegun(text: string, wanted: readonly string[]): Span[] | null {
  const tokens = tokenize(text);
  const begins = (term: string): boolean => wanted.some((each) => term.startsWith(each));
  const all = wanted.every((each) => tokens.some(({ term }) => term.startsWith(each)));
  if (!all) return null;
  return tokens
    .filter(({ term }, i) => begins(term) && tokens[i - 1]?.end !== tokens[i]?.end)
    .map(({ start, end }) => ({ start, end }));
}

/** A text that begins with what is typed comes before one that holds it later on. */
function byFirstMark(a: Picked, b: Picked): number {
  return (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0) || a.index - b.index;
}

function alike(texts: readonly string[], typed: string, found: readonly Picked[]): Picked[] {
  const plain = plainWords(typed);
  if (plain.length < SHORTEST_LIKENED) return [];
  const known = new Set(found.map(({ index }) => index));
  return aboutLikest(texts.map(plainWords), plain)
    .filter((index) => !known.has(index))
    .map((index) => ({ index, marks: lettersIn(texts[index] ?? '', plain) }));
}

/** None where the plain spelling is of another length: its letters then have no place in the text. */
function lettersIn(text: string, plain: string): Span[] {
  const name = plainWords(text);
  return name.length === text.length ? lettersAlike(name, plain) : [];
}
