import type { Span } from '../model.ts';

/**
 * What ends a sentence: a stop after two small letters or digits, which abbreviations and initials
 * ("U.S.", "Dr.") rarely have, and before a space; or a stop of a script that sets no spaces.
 */
const SENTENCE_END = /(?<=[\p{Ll}\p{Lo}\p{N}]{2})[.!?…]["'”’»)\]]*(?=\s)|[。！？।؟;；•|]/gu;

/** Where sentences end in a stretch of text, in its order; offsets into the whole text. */
export function sentenceEnds(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(SENTENCE_END)].map(({ index }) => start + index);
}

/** True where no sentence ends between two spans. */
export function inOneSentence(ends: readonly number[], a: Span, b: Span): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return !ends.some((at) => at >= from && at < to);
}
