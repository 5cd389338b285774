/** Two lines may be so many times as wide as one; a name that is wider takes more. */
const WIDEST = 2;

/**
 * A name on one line, or on two where it is wider than `most`; on more only where one of two would be
 * wider than twice that. Broken at spaces, so that the widest line is as narrow as can be. It is never
 * cut.
 * @param widthOf - how wide a text is
 */
export function wrapName(
  name: string,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const words = name.split(/\s+/u).filter(Boolean);
  let lines: readonly string[] = [name];
  let width = widthOf(name);
  if (width <= most) return lines;
  const fewest = filled(words, (line) => widthOf(line) <= most * WIDEST).length;
  for (;;) {
    const next = filled(words, (line) => widthOf(line) < width);
    const widest = Math.max(...next.map(widthOf));
    if (next.length > Math.max(2, fewest) || widest >= width) return lines;
    lines = next;
    width = widest;
  }
}

/** Words in lines that fit, but for words that do not fit on a line of their own. */
function filled(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
