import type { Span } from '../model.ts';
import { isCapital, isLetterOrDigit, isMark } from '../text/letters.ts';

const SHORTEST = 2;
const LONGEST = 6;
/** UTF-16 units in which an acronym is spelled out, right beside it. */
const REACH = 120;
/** Two letters meet by chance: "US, UK Sign Deal". */
const LEAST_AFTER_COMMA = 3;
/** Where a name that is spelled out begins or ends at the latest. */
const STOPS = /[.;:!?()[\]"“”«»\n]/;

/** Whether a form is letters alone, all of them capitals. */
export function isAcronym(form: string): boolean {
  if (form.length < SHORTEST || form.length > LONGEST) return false;
  for (let i = 0; i < form.length; i++) if (!isCapital(form.charCodeAt(i))) return false;
  return true;
}

/**
 * The words right beside an acronym that it is short for: "Rapid Support Forces (RSF)", "RSF (Rapid
 * Support Forces)", "RSF, the Rapid Support Forces,"; null where none spell it out. Each of its letters
 * begins a word, in turn; between words in capitals others may stand.
 *
 * After Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical
 * Text" (Pacific Symposium on Biocomputing, 2003), who allow letters within words, too: to take a name
 * for another's is worse here than to miss one.
 */
export function expansionBeside(text: string, { start, end }: Span): Span | null {
  const letters = [...text.slice(start, end)];
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
    return expansionBefore(text, start - 1, letters);
  }
  const opening = /^\s*\(|^,\s/.exec(text.slice(end, end + 4));
  if (!opening || (opening[0].startsWith(',') && letters.length < LEAST_AFTER_COMMA)) return null;
  return expansionAfter(text, end + opening[0].length, letters, opening[0].startsWith(','));
}

function expansionBefore(text: string, end: number, letters: readonly string[]): Span | null {
  const from = Math.max(0, end - REACH);
  const words = wordsIn(text.slice(from, end).split(STOPS).at(-1) ?? '', end).reverse();
  const [last] = words;
  const first = spelledBy(words, letters.toReversed(), false);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** @param named - only by words in capitals: what follows a comma is mostly another thought */
function expansionAfter(
  text: string,
  start: number,
  letters: readonly string[],
  named: boolean,
): Span | null {
  const [reach = ''] = text.slice(start, start + REACH).split(named ? /[,.;:!?()\n]/ : STOPS, 1);
  const words = wordsIn(reach, start + reach.length);
  const [first] = words;
  const last = spelledBy(words, letters, named);
  return first && last ? { start: first.start, end: last.end } : null;
}

interface Word extends Span {
  readonly word: string;
}

/** @param end - where the stretch ends in its text */
function wordsIn(stretch: string, end: number): Word[] {
  const from = end - stretch.length;
  const words: Word[] = [];
  for (let at = 0; at < stretch.length; at++) {
    if (!isLetterOrDigit(stretch.charCodeAt(at))) continue;
    const first = at;
    while (goesOn(stretch.charCodeAt(at + 1))) at++;
    words.push({ word: stretch.slice(first, at + 1), start: from + first, end: from + at + 1 });
  }
  return words;
}

/** Whether a word goes on with a unit: apostrophes are part of it. */
function goesOn(unit: number): boolean {
  return isLetterOrDigit(unit) || isMark(unit) || unit === 0x27 || unit === 0x2019;
}

/** The word that begins with the last of the letters, where the words begin with all of them. */
function spelledBy(
  words: readonly Word[],
  letters: readonly string[],
  named: boolean,
): Word | undefined {
  const capitals = words.filter(({ word }) => isCapital(word.charCodeAt(0)));
  const byAll = named ? undefined : spelledInTurn(words, letters);
  return spelledInTurn(capitals, letters) ?? byAll;
}

function spelledInTurn(words: readonly Word[], letters: readonly string[]): Word | undefined {
  const spelled = letters.every((letter, i) => initialOf(words[i]?.word ?? '') === letter);
  return spelled ? words[letters.length - 1] : undefined;
}

/** Its first letter, as an acronym writes it. */
function initialOf(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase();
}
