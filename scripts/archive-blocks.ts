import type { Block } from '../src/core/gazetteer/gazetteer.ts';

/** A block of a plain text. */
export interface PlacedBlock extends Block {
  /** Where it begins in the text, in UTF-16 units; null where it stands outside, as a title does. */
  readonly start: number | null;
}

/**
 * A plain text as a page would show it: each line that is not blank is a block. `language` is as
 * declared, or empty.
 */
export function blocksOf(text: string, language: string): PlacedBlock[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    text: match[0],
    start: match.index,
    language,
  }));
}
