import { clamp, type Rect, type Size } from './rect.ts';

/** Narrower viewports with a coarse pointer get a sheet instead of a card. */
export const SHEET_BELOW = 600;
/** The share of the viewport's height a sheet may take. */
export const SHEET_SHARE = 0.62;
/** Where on the viewport's height the mention should stand above the sheet. */
const MENTION_AT = 0.28;

/** Whether the card should be a sheet at the bottom of the screen. */
export function wantsSheet(viewport: Size, coarse: boolean): boolean {
  return coarse && viewport.width < SHEET_BELOW;
}

/** The greatest height of a sheet. */
export function sheetHeight(viewport: Size): number {
  return Math.floor(viewport.height * SHEET_SHARE);
}

/**
 * How far to scroll the page down (up where negative) so that the mention stands clear of the
 * sheet, near 28 % of the viewport; 0 where it is clear already.
 * @param sheet - the sheet's own height
 */
export function scrollForSheet(viewport: Size, mention: Rect, sheet: number): number {
  const free = viewport.height - sheet;
  if (mention.top >= 0 && mention.bottom <= free) return 0;
  const wished = clamp(viewport.height * MENTION_AT, 0, Math.max(free - 1, 0));
  return Math.round(mention.top - wished);
}
