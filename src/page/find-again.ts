import type { Span } from '../core/model.ts';
import { isLetterOrDigit } from '../core/text/letters.ts';

/**
 * Where words of a text stand once it reads otherwise: as far from its beginning as before, or else as
 * far from its end, with the same beside them, or at least no letter that would make other words of them.
 * @param span - the words in `before`
 * @returns the offset in `now`, or null where they cannot be told
 */
export function findAgain(before: string, { start, end }: Span, now: string): number | null {
  const words = before.slice(start, end);
  const standsAt = (at: number): boolean =>
    now.startsWith(words, at) &&
    isStillApart(before.charCodeAt(start - 1), now.charCodeAt(at - 1)) &&
    isStillApart(before.charCodeAt(end), now.charCodeAt(at + words.length));
  const fromEnd = start + now.length - before.length;
  if (standsAt(start)) return start;
  return fromEnd >= 0 && standsAt(fromEnd) ? fromEnd : null;
}

/** Whether what is beside a word now parts it from others as what was there did. */
function isStillApart(before: number, now: number): boolean {
  return before === now || !isLetterOrDigit(now);
}
