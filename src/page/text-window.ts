/** Blocks longer than this are cut at a space: one scan stays far below a frame. */
export const LONGEST_BLOCK = 8_192;
/**
 * How much of a Text node is asked for at a time: more than a block holds. Firefox copies what it is
 * asked for, and twenty megabytes take it a sixth of a second each time.
 */
const WINDOW = LONGEST_BLOCK + 1;

/** What a Text node reads from an offset on: all there is, or more than a block holds. */
export function windowOf(node: Text, from: number): string {
  return node.substringData(from, WINDOW);
}

/** Whether a text that `windowOf` gave may go on in its node. */
export function mayGoOn(text: string): boolean {
  return text.length === WINDOW;
}

/** Whether a Text node holds nothing but space. One that is larger than a block is not looked through. */
export function isBlankText(node: Text): boolean {
  const text = windowOf(node, 0);
  return !mayGoOn(text) && text.trim() === '';
}
