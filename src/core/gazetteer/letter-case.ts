import type { Span } from '../model.ts';
import type { Table } from './gazetteer.ts';
import { wordAfter, wordBefore, type Neighbour } from './word-neighbours.ts';

/** What a capital letter says at a place. */
export interface LetterCase {
  /** Most words around are in capitals: so is every pronoun among them. */
  readonly shouted: boolean;
  /** Most words around begin with a capital, as in English headings. */
  readonly titled: boolean;
  /** The first word of its sentence, which has a capital anyhow. */
  readonly initial: boolean;
}

/** Words looked at on each side. */
const REACH = 4;
/** Shares of the words around, by which they count as shouted or titled. */
const MOST_SHOUTED = 0.7;
const MOST_TITLED = 0.6;
/** Articles and prepositions stay small in headings. */
const SHORT = 3;

const SENTENCE_END = /[.!?:;…。！？：；•|>*–—\n"“”„«»‘(（「『[]\s*$/u;

/** How letter case is used around a span. */
export function letterCaseAround(table: Table, text: string, span: Span): LetterCase {
  const around = [...walk(table, text, span.start, -1), ...walk(table, text, span.end, 1)];
  const cased = around.filter((each) => each.cased && each.end - each.start > 1);
  const long = cased.filter(({ start, end, capital }) => capital || end - start > SHORT);
  const before = wordBefore(table, text, span.start);
  return {
    shouted: share(cased, ({ shouted }) => shouted) >= MOST_SHOUTED,
    titled: long.length > 1 && share(long, ({ capital }) => capital) >= MOST_TITLED,
    initial: before === null || SENTENCE_END.test(before.gap),
  };
}

function walk(table: Table, text: string, from: number, step: 1 | -1): Neighbour[] {
  const words: Neighbour[] = [];
  let at = from;
  while (words.length < REACH) {
    const next = step < 0 ? wordBefore(table, text, at) : wordAfter(table, text, at);
    if (next === null) break;
    words.push(next);
    at = step < 0 ? next.start : next.end;
  }
  return words;
}

function share(words: readonly Neighbour[], fits: (word: Neighbour) => boolean): number {
  return words.length === 0 ? 0 : words.filter(fits).length / words.length;
}
