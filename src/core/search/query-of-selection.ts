/** Longer selections are passages, not names; the first words of one say what it is about. */
const LONGEST = 200;

/**
 * Text selected on a page, as a search: on one line, not overlong, and without what would be signs in
 * a typed query, such as quotes, a minus before a word, or the colon of a filter.
 * @returns empty where the selection holds nothing to search for
 */
export function queryOfSelection(selected: string): string {
  const line = selected
    .replace(/["“”„:]/gu, ' ')
    .replace(/(?<!\S)-+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '');
  const space = cut.lastIndexOf(' ');
  return space > LONGEST / 2 ? cut.slice(0, space) : cut;
}
