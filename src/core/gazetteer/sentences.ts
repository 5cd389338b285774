import type { Span } from '../model.ts';
import { isCapital, isLetterOrDigit } from '../text/letters.ts';

/** Stops of scripts that set no space after them, and marks between the parts of a list. */
const STOPS = '。！？।؟;；•|';
/** Stops that abbreviations have, too. */
const DOUBTFUL_STOPS = '.!?…';
const SPACE_AFTER = /^["'”’»)\]]*\s/;
/** Closing marks between a stop and its space. */
const MOST_CLOSING = 4;

/** Where sentences end in a stretch of text, in its order; offsets into the whole text. */
export function sentenceEnds(text: string, { start, end }: Span): number[] {
  const ends: number[] = [];
  const stop = Math.min(end, text.length);
  for (let at = start; at < stop; at++) {
    const unit = text.charCodeAt(at);
    // Letters and spaces, most of most texts, are no stops.
    if (unit === 0x20 || (unit >= 0x40 && unit < 0x7c)) continue;
    const sign = text.charAt(at);
    if (STOPS.includes(sign) || (DOUBTFUL_STOPS.includes(sign) && endsSentence(text, at))) {
      ends.push(at);
    }
  }
  return ends;
}

function endsSentence(text: string, at: number): boolean {
  // Abbreviations and initials rarely have two small letters or digits before it: "U.S.", "Dr."
  if (!isSmall(text.charCodeAt(at - 1)) || !isSmall(text.charCodeAt(at - 2))) return false;
  return SPACE_AFTER.test(text.slice(at + 1, at + 2 + MOST_CLOSING));
}

function isSmall(unit: number): boolean {
  return isLetterOrDigit(unit) && !isCapital(unit);
}

/** True where no sentence ends between two spans. */
export function inOneSentence(ends: readonly number[], a: Span, b: Span): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return !ends.some((at) => at >= from && at < to);
}
