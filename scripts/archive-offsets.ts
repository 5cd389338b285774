/** Translates between the UTF-16 offsets of a text and those that a command speaks. */
export interface Offsets {
  /** The length of the text in the command's units. */
  readonly length: number;
  toUtf16(offset: number): number;
  fromUtf16(offset: number): number;
}

/** Offsets that are UTF-16 code units on both sides. */
export function utf16Offsets(text: string): Offsets {
  return { length: text.length, toUtf16: same, fromUtf16: same };
}

function same(offset: number): number {
  return offset;
}

/**
 * Offsets in Unicode code points, as most languages other than JavaScript count; half of a
 * surrogate pair counts as one.
 */
export function codePointOffsets(text: string): Offsets {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  }
  if (pairs.length === 0) return utf16Offsets(text);
  return {
    length: text.length - pairs.length,
    toUtf16: (offset) => offset + countWhile(pairs, (pair, before) => pair - before < offset),
    fromUtf16: (offset) => offset - countWhile(pairs, (pair) => pair < offset),
  };
}

/** How many pairs pass a test that holds for the first ones only. */
function countWhile(
  pairs: readonly number[],
  test: (pair: number, before: number) => boolean,
): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
