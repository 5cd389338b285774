import { decodeLength, LENGTH_CODES } from './length-code.ts';

/**
 * BM25F in its simple form (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple
 * weighted fields", 2004): a title counts as so many copies of itself in the body.
 */
export const TITLE_WEIGHT = 2;
/** How soon further occurrences stop counting. */
const K1 = 1.2;
/** How much a document's length counts. */
const B = 0.75;

/** How telling a term is that stands in `holding` of `documents` documents; always above 0. */
export function inverseFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** How far `frequency` occurrences go, from 0 to 1, in a document of the given norm. */
export function saturation(frequency: number, norm: number): number {
  return frequency / (frequency + norm);
}

/** The norm of every length code, where documents are `average` tokens long. */
export function lengthNorms(average: number): Float64Array {
  return Float64Array.from(
    { length: LENGTH_CODES },
    (_, code) => K1 * (1 - B + (B * decodeLength(code)) / average),
  );
}
