/** A hyphen that goes on with the word before it: counter-terrorism, COVID-19. */
const GOES_ON = /^[-\u2010\u2011][\p{L}\p{N}]/u;

/**
 * Where the words of a text end, as UTF-16 offsets, ascending: where it may be cut. Words that hyphens
 * join are one.
 * @param language - BCP 47; empty for none
 */
export function wordEnds(text: string, language: string): number[] {
  const words = new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text);
  return [...words]
    .filter((word) => word.isWordLike)
    .map((word) => word.index + word.segment.length)
    .filter((end) => !GOES_ON.test(text.slice(end, end + 3)));
}
