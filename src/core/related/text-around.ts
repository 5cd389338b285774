import { LIMITS } from '../limits.ts';
import type { Span } from '../model.ts';
import type { Surroundings } from '../protocol.ts';

/**
 * The part of a block around a mention, as long as a question may carry and about as much on either
 * side, and the mention in it. No character is cut in two.
 */
export function textAround(
  text: string,
  { start, end }: Span,
): Pick<Surroundings, 'text' | 'span'> {
  const last = Math.min(end, start + LIMITS.text);
  const spare = LIMITS.text - (last - start);
  const before = Math.min(start, Math.max(spare >> 1, spare - (text.length - last)));
  const from = startOfCharacter(text, start - before);
  const to = endOfCharacter(text, Math.min(text.length, last + spare - before));
  return { text: text.slice(from, to), span: { start: start - from, end: last - from } };
}

/** Moves forward out of the middle of a surrogate pair. */
function startOfCharacter(text: string, at: number): number {
  return at > 0 && isLow(text, at) && isHigh(text, at - 1) ? at + 1 : at;
}

/** Moves back out of the middle of a surrogate pair. */
function endOfCharacter(text: string, at: number): number {
  return at < text.length && isLow(text, at) && isHigh(text, at - 1) ? at - 1 : at;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
