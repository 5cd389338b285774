import type { Random } from '../names/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Nobody mistypes short words beyond recognition. */
const SHORTEST = 5;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A query with one slip: one letter left out, put in, changed or swapped with the next, anywhere in
 * one of its words of five letters or more; as it is where it has none.
 */
export function withSlip(query: string, random: Random): string {
  const long = [...query.matchAll(WORD)].filter(([word]) => word.length >= SHORTEST);
  const [first, ...rest] = long;
  if (first === undefined) return query;
  const { 0: word, index } = random.of([first, ...rest]);
  return query.slice(0, index) + slipIn(word, random) + query.slice(index + word.length);
}

function slipIn(word: string, random: Random): string {
  const kind = random.below(4);
  const letter = LETTERS.charAt(random.below(LETTERS.length));
  const at = random.below(kind === 3 ? word.length - 1 : word.length);
  const before = word.slice(0, at);
  const here = word.charAt(at);
  const after = word.slice(at + 1);
  const slipped = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ][kind];
  // A letter changed into itself, or swapped with its like, is no slip.
  return slipped === undefined || slipped === word ? slipIn(word, random) : slipped;
}

/** Of the last word, this share is typed. */
const TYPED = 0.6;

/** A query whose last word is under way: its first letters only, two at least. */
export function halfTyped(query: string): string {
  const [last] = [...query.matchAll(WORD)].slice(-1);
  if (last === undefined) return query;
  const typed = Math.max(2, Math.ceil(last[0].length * TYPED));
  return query.slice(0, last.index) + last[0].slice(0, typed);
}

/** What is in a search box while a query is typed: every beginning of it that ends in a word. */
export function beginnings(query: string): string[] {
  return Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)).filter((typed) =>
    /[\p{L}\p{N}]$/u.test(typed),
  );
}
