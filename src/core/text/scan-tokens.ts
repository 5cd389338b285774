import { UNIT_KIND, unitKind } from './unit-kind.ts';

/**
 * Takes a token: its span in the text, and whether it is of a script without spaces, where tokens
 * overlap.
 */
export type TokenVisitor = (start: number, end: number, unspaced: boolean) => void;

const { separator, letter, digit, unspaced, attached, apostrophe, surrogate } = UNIT_KIND;
const DOT = 0x2e;
const COMMA = 0x2c;
const CAPITAL_S = 0x53;
const SMALL_S = 0x73;
/** Thousands stand in groups of three digits. */
const GROUP = 3;
const LETTER = /\p{L}/u;

/**
 * Cuts a text into tokens, in order. A word is a run of letters and digits; initials with dots
 * (U.S.) and numbers with separators (19,000 or 3.5) are one word; the s of a genitive is none.
 * Scripts without spaces are cut into overlapping pairs of characters, and the last character of
 * their run alone, so that every character begins one token.
 */
export function scanTokens(text: string, visit: TokenVisitor): void {
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === letter || kind === digit) at = scanWord(text, at, visit);
    else if (kind === unspaced) at = scanRun(text, at, visit);
    else at += 1;
  }
}

function scanWord(text: string, start: number, visit: TokenVisitor): number {
  const plain = wordEnd(text, start);
  const end =
    kindAt(text, start) === digit ? numberEnd(text, plain) : initialsEnd(text, start, plain);
  if (!isGenitive(text, start, end)) visit(start, end, false);
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const kind = unitKind(text.charCodeAt(end));
    if (kind !== letter && kind !== digit && kind !== attached) break;
  }
  return end;
}

/** Where initials such as U.S. end, last dot included; `end` where the word is not the first of them. */
function initialsEnd(text: string, start: number, end: number): number {
  if (end !== start + 1) return end;
  let last = end;
  while (text.charCodeAt(last) === DOT && kindAt(text, last + 1) === letter) {
    if (wordEnd(text, last + 1) !== last + 2) break;
    last += 2;
  }
  return last > end && text.charCodeAt(last) === DOT ? last + 1 : last;
}

/** Where a number ends that goes on after a separator. */
function numberEnd(text: string, end: number): number {
  let last = end;
  while (kindAt(text, last - 1) === digit && kindAt(text, last + 1) === digit) {
    const next = wordEnd(text, last + 1);
    const unit = text.charCodeAt(last);
    if (unit !== DOT && (unit !== COMMA || next - last - 1 !== GROUP)) break;
    last = next;
  }
  return last;
}

function isGenitive(text: string, start: number, end: number): boolean {
  if (end !== start + 1 || kindAt(text, start - 1) !== apostrophe) return false;
  const unit = text.charCodeAt(start);
  if (unit !== SMALL_S && unit !== CAPITAL_S) return false;
  return kindAt(text, start - 2) !== separator || text.charCodeAt(start - 2) === DOT;
}

function scanRun(text: string, start: number, visit: TokenVisitor): number {
  let at = start;
  let end = characterEnd(text, at);
  while (end < text.length && kindAt(text, end) === unspaced) {
    const next = characterEnd(text, end);
    visit(at, next, true);
    at = end;
    end = next;
  }
  visit(at, end, true);
  return end;
}

/** Where the character at `start` ends, and what is attached to it. */
function characterEnd(text: string, start: number): number {
  let end = start + (unitKind(text.charCodeAt(start)) === surrogate ? 2 : 1);
  while (end < text.length && unitKind(text.charCodeAt(end)) === attached) end += 1;
  return end;
}

/** The kind of what begins at `at`: letters beyond the first plane count as unspaced. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return separator;
  const kind = unitKind(text.charCodeAt(at));
  if (kind !== surrogate) return kind;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && LETTER.test(String.fromCodePoint(point)) ? unspaced : separator;
}
