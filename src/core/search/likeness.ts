import Fuse from 'fuse.js/basic';
import type { Span } from '../model.ts';
import { joinSpans } from './join-spans.ts';
import { plainWords } from './plain-words.ts';

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

/**
 * The letters of a text that fit one that it is like; none where its plain spelling does not stand
 * letter for letter, so that they have no place in it.
 * @param wanted - in its plain spelling
 */
export function lettersAlike(text: string, wanted: string): Span[] {
  const plain = plainWords(text);
  if (plain.length !== text.length) return [];
  const { isMatch, indices = [] } = Fuse.match(wanted, plain, OPTIONS);
  if (!isMatch) return [];
  return joinSpans(indices.map(([first, last]) => ({ start: first, end: last + 1 })));
}
