import Fuse from 'fuse.js/basic';
import type { Span } from '../model.ts';
import { joinSpans } from './join-spans.ts';

/** Of what is searched for, so much may be wrong: a letter in three, for a swap counts as two. */
const OPTIONS = { threshold: 0.34, ignoreLocation: true, includeMatches: true } as const;

/**
 * Which of these short texts are like another one, as places among them, likest first.
 * @param threshold - how much of it may be wrong, from 0 to 1
 */
export function likest(
  texts: readonly string[],
  wanted: string,
  threshold: number = OPTIONS.threshold,
): number[] {
  return new Fuse(texts, { ...OPTIONS, threshold }).search(wanted).map(({ refIndex }) => refIndex);
}

/** Of what is less like than this many times the likest, letters fit by chance. */
const MUCH_LESS_LIKE = 1.5;

/** The likest of these short texts, and those about as like, as places among them. */
export function aboutLikest(texts: readonly string[], wanted: string): number[] {
  const found = new Fuse(texts, { ...OPTIONS, includeScore: true }).search(wanted);
  const best = found[0]?.score ?? 0;
  return found
    .filter(({ score = 1 }) => score <= best * MUCH_LESS_LIKE)
    .map(({ refIndex }) => refIndex);
}

/** The letters of a text that fit one that it is like. */
export function lettersAlike(text: string, wanted: string): Span[] {
  const { isMatch, indices = [] } = Fuse.match(wanted, text, OPTIONS);
  if (!isMatch) return [];
  return joinSpans(indices.map(([first, last]) => ({ start: first, end: last + 1 })));
}
