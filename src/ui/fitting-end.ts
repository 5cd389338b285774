import { wordEnds } from '../core/text/word-ends.ts';

/** Room kept for the ellipsis, in ems of the text: a little over its width in the faces we use. */
const ELLIPSIS = 1.1;

/**
 * Where to cut a text that is laid out in `element`, so that it fills some lines and ends on a word.
 * @param element - holds the whole text, marks and all, laid out in full (what overflows may be hidden)
 * @param lines - how many lines there is room for
 * @param language - BCP 47, tells where words end
 * @returns UTF-16 offset of the cut; null where the whole text fits, or nothing is laid out
 */
export function fittingEnd(element: HTMLElement, lines: number, language: string): number | null {
  const text = element.textContent;
  const fits = fitter(element, lines);
  if (fits(text.length, 0)) return null;
  const { fontSize } = getComputedStyle(element);
  const room = parseFloat(fontSize) * ELLIPSIS;
  const ends = wordEnds(text, language);
  return ends[lastTrue(ends.length, (index) => fits(ends[index] ?? 0, room))] ?? null;
}

/** Whether the text up to `end`, with `room` pixels after it, stands within the first lines. */
function fitter(element: HTMLElement, lines: number): (end: number, room: number) => boolean {
  const { lineHeight, direction } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const height = parseFloat(lineHeight);
  const lineOf = (rect: DOMRect): number =>
    Math.floor((rect.top + rect.bottom) / 2 - box.top) / height;
  return (end, room) => {
    const rect = rectBefore(element, end);
    if (!rect || box.width === 0) return true;
    const line = lineOf(rect);
    if (line < lines - 1) return true;
    const beyond =
      direction === 'rtl' ? rect.left - room < box.left : rect.right + room > box.right;
    return line < lines && !(room > 0 && beyond);
  };
}

/** Where the character before `end` is drawn. */
function rectBefore(element: HTMLElement, end: number): DOMRect | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (end <= before + length && end > before) {
      const range = document.createRange();
      range.setStart(node, end - before - 1);
      range.setEnd(node, end - before);
      return [...range.getClientRects()].at(-1) ?? null;
    }
    before += length;
  }
  return null;
}

/** The last index for which `test` holds, where it holds up to some index and not after; or 0. */
function lastTrue(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (test(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
