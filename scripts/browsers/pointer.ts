import type { Frame, Page } from 'puppeteer-core';
import { marksIn, type Mark } from './marks.ts';
import { tap } from './touch.ts';
import { pause, waitUntil } from './wait-until.ts';

const AFTER_SCROLL_MS = 300;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Rests the pointer on a marked mention, scrolled into view before.
 * @param place - the page, or the frame in which the mention stands
 */
export async function hoverMark(
  page: Page,
  text: string,
  place: Page | Frame = page,
): Promise<void> {
  const { rect } = await markInView(page, text, place);
  const { x, y } = await middleOf(rect, place);
  await page.mouse.move(x - 60, y - 4);
  await page.mouse.move(x, y, { steps: 5 });
}

/** Taps a marked mention of a page with a finger, scrolled into view before. */
export async function tapMark(page: Page, text: string): Promise<void> {
  const { rect } = await markInView(page, text, page);
  const { x, y } = await middleOf(rect, page);
  await tap(page, x, y);
}

/** Moves the pointer to where nothing is. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 3 });
}

/** Clicks the middle of a box of a page or frame, with the real pointer and after a moment's rest. */
export async function clickBox(page: Page, box: Box, place: Page | Frame = page): Promise<void> {
  const { x, y } = await middleOf(box, place);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

async function markInView(page: Page, text: string, place: Page | Frame): Promise<Mark> {
  const look = async (): Promise<Mark | undefined> =>
    (await marksIn(place)).find((mark) => mark.text === text);
  const present = (mark: Mark | undefined): mark is Mark => mark !== undefined;
  const found = await waitUntil(look, present);
  const below = found.rect.y - 240;
  if (place === page && (found.rect.y < 40 || below > 0)) {
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), below);
    // A reader looks before the pointer moves on.
    await pause(AFTER_SCROLL_MS);
  }
  return waitUntil(look, present);
}

async function middleOf(box: Box, place: Page | Frame): Promise<{ x: number; y: number }> {
  const frame = 'frameElement' in place ? await place.frameElement() : null;
  const outer = await frame?.boundingBox();
  return {
    x: (outer?.x ?? 0) + box.x + box.width / 2,
    y: (outer?.y ?? 0) + box.y + box.height / 2,
  };
}
