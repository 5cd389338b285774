import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** A mention as it is painted, with where its first line stands in its frame. */
export interface Mark {
  readonly text: string;
  /** The names of the highlights that paint it. */
  readonly highlights: readonly string[];
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** What is marked in a page or frame, from top to bottom. */
export function marksIn(place: Page | Frame): Promise<Mark[]> {
  return place.evaluate(() => {
    const found = new Map<string, { range: Range; highlights: string[] }>();
    const nodes: Node[] = [];
    const keyOf = (node: Node, offset: number): string => {
      if (!nodes.includes(node)) nodes.push(node);
      return `${nodes.indexOf(node)}:${offset}`;
    };
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const key = `${keyOf(startContainer, startOffset)}-${keyOf(endContainer, endOffset)}`;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const known = found.get(key);
        if (known) known.highlights.push(name);
        else if (startContainer.isConnected) found.set(key, { range, highlights: [name] });
      }
    }
    return [...found.values()]
      .map(({ range, highlights }) => {
        const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
        const rect = { x: box.x, y: box.y, width: box.width, height: box.height };
        return { text: range.toString(), highlights, rect };
      })
      .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  });
}

/** The marked texts of a page or frame, once they are as expected. */
export async function waitForMarks(
  place: Page | Frame,
  passes: (texts: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return waitUntil(() => markedTexts(place), passes);
}

/** What is marked in a page or frame, as texts from top to bottom. */
export async function markedTexts(place: Page | Frame): Promise<readonly string[]> {
  return (await marksIn(place)).map(({ text }) => text);
}
