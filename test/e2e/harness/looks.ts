import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';
import { Picture, type Box } from './pixels.ts';

/** Something drawn that must stand out, and by how much. */
interface Drawn {
  readonly what: string;
  readonly box: Box;
  readonly least: number;
}

/** Firefox without a desktop has 2.94 to 1 for what is chosen. */
const SYSTEM_RATIO = 2.9;

/**
 * What does not stand out enough in a picture of a surface: words by 4.5 to 1, large words, icons and
 * the edges of fields by 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11), as their pixels are. Edges that the
 * browser itself draws are its own affair.
 * @param scope - tells where things are; the picture may be of another page with the same at those places
 * @param forced - the colours are the system's: of those no more can be had than the fainter pair gives
 */
export async function faintThings(
  scope: ExtensionScope,
  png: Uint8Array,
  forced: boolean,
): Promise<string[]> {
  const { width, drawn } = await scope.evaluate(drawnThings);
  const picture = new Picture(png, width);
  return drawn.flatMap(({ what, box, least }) => {
    const ratio = picture.contrastIn(box);
    const wanted = forced ? SYSTEM_RATIO : least;
    return ratio < wanted ? [`${what} has ${ratio.toFixed(2)}:1, wants ${String(wanted)}:1`] : [];
  });
}

/** Where words, icons and edges of fields are, as far as they are on screen and nothing covers them. */
function drawnThings(): { width: number; drawn: Drawn[] } {
  const root = document.querySelector('sidelight-overlay')?.shadowRoot ?? document;
  const isShown = (element: Element, { x, y, width, height }: DOMRect): boolean => {
    const on = root.elementFromPoint(x + width / 2, y + height / 2);
    if (on === null || !(element.contains(on) || on.contains(element))) return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflow } = getComputedStyle(at);
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const isWhole = x >= left - 1 && x + width <= right + 1 && y >= top && y + height <= bottom;
      if (/auto|scroll|hidden|clip/.test(overflow) && !isWhole) return false;
    }
    return y >= 0 && y + height <= innerHeight;
  };
  const isExempt = (element: Element): boolean =>
    element.closest(':disabled, [aria-disabled="true"], .vh') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const drawn: Drawn[] = [];
  const add = (what: string, element: Element, box: DOMRect, least: number): void => {
    const { x, y, width, height } = box;
    if (width < 2 || height < 2 || !isShown(element, box)) return;
    drawn.push({ what, box: { x, y, width, height }, least });
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || !/[\p{L}\p{N}]/u.test(words) || isExempt(element)) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) add(`“${words}”`, element, box, isLarge ? 3 : 4.5);
  }
  for (const icon of root.querySelectorAll('button svg, a svg')) {
    const name = icon.closest('button, a')?.getAttribute('aria-label') ?? icon.outerHTML;
    if (!isExempt(icon)) add(`the icon of ${name}`, icon, icon.getBoundingClientRect(), 3);
  }
  for (const field of root.querySelectorAll('input, select, textarea')) {
    if (isExempt(field)) continue;
    const { x, y, width, height } = field.getBoundingClientRect();
    const name = field.getAttribute('aria-label') ?? field.id;
    if (width < 12 || getComputedStyle(field).appearance !== 'none') continue;
    // Its edge at the left, from just outside.
    add(`the edge of ${name}`, field, new DOMRect(x - 2, y + height / 2 - 2, 5, 4), 3);
  }
  return { width: innerWidth, drawn };
}
