/** A name found in a text. */
export interface Found {
  readonly start: number;
  readonly name: string;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Whether the text from `start` to `end` is whole words: no letter or digit goes on at either side. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return (
    !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end))
  );
}

/**
 * Of all places where a name stands, those that are whole words, the longest at each, none overlapping
 * another: what has to be made of the answer of a matcher that gives all occurrences.
 */
export function wholeWords(text: string, all: readonly Found[]): string[] {
  const whole = all.filter(({ start, name }) => isWholeWord(text, start, start + name.length));
  whole.sort((a, b) => a.start - b.start || b.name.length - a.name.length);
  const names: string[] = [];
  let from = 0;
  for (const { start, name } of whole) {
    if (start < from) continue;
    names.push(name);
    from = start + name.length;
  }
  return names;
}

function joins(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD.test(text.charAt(at));
}
