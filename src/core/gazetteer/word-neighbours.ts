import type { Span } from '../model.ts';
import { codeAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS } from './layout.ts';

/** A word beside another place of its text. */
export interface Neighbour extends Span {
  readonly word: string;
  /** First letter a capital. */
  readonly capital: boolean;
  /** Two letters or more, none of them small. */
  readonly shouted: boolean;
  /** The first and last letter have case at all. */
  readonly cased: boolean;
  /** What stands between it and the place. */
  readonly gap: string;
}

/** Words looked at on each side. */
const REACH = 4;

/** The last words that end at or before `at`, the nearest first. */
export function wordsBefore(table: Table, text: string, at: number): Neighbour[] {
  return walk(
    (from) => wordBefore(table, text, from),
    at,
    ({ start }) => start,
  );
}

/** The first words that start at or after `at`, the nearest first. */
export function wordsAfter(table: Table, text: string, at: number): Neighbour[] {
  return walk(
    (from) => wordAfter(table, text, from),
    at,
    ({ end }) => end,
  );
}

/** Whether a word stands right beside the place, with nothing but space between. */
export function isRightBeside(neighbour: Neighbour | undefined): neighbour is Neighbour {
  return neighbour !== undefined && neighbour.gap !== '' && neighbour.gap.trim() === '';
}

function walk(
  next: (from: number) => Neighbour | null,
  at: number,
  onward: (word: Neighbour) => number,
): Neighbour[] {
  const words: Neighbour[] = [];
  for (let from = at; words.length < REACH;) {
    const word = next(from);
    if (word === null) break;
    words.push(word);
    from = onward(word);
  }
  return words;
}

/** The last word that ends at or before `at`. */
function wordBefore(table: Table, text: string, at: number): Neighbour | null {
  let end = at;
  while (end > 0 && !isWord(table, text, end - 1)) end--;
  let start = end;
  while (start > 0 && isWord(table, text, start - 1)) start--;
  return start === end ? null : neighbour(table, text, { start, end }, text.slice(end, at));
}

/** The first word that starts at or after `at`. */
function wordAfter(table: Table, text: string, at: number): Neighbour | null {
  let start = at;
  while (start < text.length && !isWord(table, text, start)) start++;
  let end = start;
  while (end < text.length && isWord(table, text, end)) end++;
  return start === end ? null : neighbour(table, text, { start, end }, text.slice(at, start));
}

function isWord(table: Table, text: string, at: number): boolean {
  const code = codeAt(table, text, at);
  return code >= CODE_CLASS.word || (code & CLASS_BITS) === CODE_CLASS.odd;
}

function neighbour(table: Table, text: string, span: Span, gap: string): Neighbour {
  const { start, end } = span;
  const first = codeAt(table, text, start) & CLASS_BITS;
  const last = codeAt(table, text, end - 1) & CLASS_BITS;
  let small = 0;
  for (let at = start; at < end; at++) {
    if ((codeAt(table, text, at) & CLASS_BITS) === CODE_CLASS.lower) small++;
  }
  return {
    start,
    end,
    word: text.slice(start, end),
    capital: first === CODE_CLASS.upper,
    shouted: first === CODE_CLASS.upper && small === 0 && end - start > 1,
    cased: first >= CODE_CLASS.lower && last >= CODE_CLASS.lower,
    gap,
  };
}
