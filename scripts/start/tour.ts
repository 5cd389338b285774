import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { marksIn } from '../browsers/marks.ts';
import { hoverMark, leave } from '../browsers/pointer.ts';
import type { RunningBrowser, Surface } from '../browsers/running-browser.ts';
import { pause, waitUntil } from '../browsers/wait-until.ts';

/** Longer than a frame, so that what moves has moved between two looks. */
const BETWEEN_LOOKS_MS = 80;
const MOST_LOOKS = 12;

/** What a look at a page without a window found. */
export interface Tour {
  /** The topics of the page as the popup lists them; empty where it has none. */
  readonly topics: readonly string[];
  /** The pictures that were taken. */
  readonly pictures: readonly string[];
}

/**
 * Does what a reader would do first: looks at the page, rests the pointer on a mention until its card
 * opens, opens the popup and the archive; keeps a picture of each.
 * @param folder - where the pictures go
 * @throws Error where a mention opens no card
 */
export async function tour(running: RunningBrowser, page: Page, folder: string): Promise<Tour> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const keep = async (name: string, subject: { screenshot(): Promise<Uint8Array> }) => {
    const path = join(folder, `${running.name}-${name}.png`);
    writeFileSync(path, await subject.screenshot());
    pictures.push(path);
  };
  const marks = await settledMarks(page);
  await keep('page', page);
  const [first] = marks;
  if (first !== undefined) {
    await hoverMark(page, first);
    await waitUntil(() => page.evaluate(cardIsDrawn), Boolean);
    await keep('card', { screenshot: () => pictureAtRest(page) });
    await leave(page);
  }
  const popup = await running.openPopup();
  await waitUntil(
    () => popup.evaluate(listedTopics),
    (listed) => marks.length === 0 || listed.length > 0,
  );
  await keep('popup', popup);
  const topics = await allTopics(popup);
  await popup.close();
  await keep('archive', await running.openExtensionPage('archive.html'));
  return { topics, pictures };
}

/**
 * A picture once two in a row are the same: a card fades in, in a tree whose animations nobody outside
 * can wait for. A page that never rests is taken as it is by then.
 */
async function pictureAtRest(page: Page): Promise<Uint8Array> {
  let last = await page.screenshot();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await pause(BETWEEN_LOOKS_MS);
    const next = await page.screenshot();
    if (Buffer.compare(last, next) === 0) break;
    last = next;
  }
  return last;
}

/** Marks come in slices: they have settled when two looks agree. A page may have none. */
async function settledMarks(page: Page): Promise<readonly string[]> {
  let before = -1;
  const look = async () => (await marksIn(page)).map(({ text }) => text);
  const settled = (texts: readonly string[]): boolean => {
    const same = texts.length > 0 && texts.length === before;
    before = texts.length;
    return same;
  };
  return waitUntil(look, settled).catch(() => []);
}

/** The card's host is a child of the root element, where pages have only a head and a body. */
function cardIsDrawn(): boolean {
  for (let x = 10; x < innerWidth; x += 30) {
    for (let y = 10; y < innerHeight; y += 30) {
      const element = document.elementFromPoint(x, y);
      const isHost = element?.parentElement === document.documentElement;
      if (isHost && element !== document.body) return true;
    }
  }
  return false;
}

/** The popup lists the first few until it is asked for more. */
async function allTopics(popup: Surface): Promise<string[]> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('button.more')?.click());
  await waitUntil(
    () => popup.evaluate(() => document.querySelector('button.more')),
    (more) => !more,
  );
  const topics = await popup.evaluate(listedTopics);
  return topics.map((topic) => topic.replace(/\. .*$/, ''));
}

function listedTopics(): string[] {
  return [...document.querySelectorAll('[role="option"]')].map(
    (option) => option.getAttribute('aria-label') ?? option.textContent.trim(),
  );
}
