import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** A mention as it is painted, with where its first line stands in its frame. */
export interface Mark {
  readonly text: string;
  /** The name of the highlight that paints it. */
  readonly look: string;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * What is marked in a page or frame, from top to bottom. A mark that runs across elements is painted
 * as several ranges; those that touch, in one block and one look, are one mark again.
 */
export function marksIn(place: Page | Frame): Promise<Mark[]> {
  return place.evaluate(() => {
    interface Painted {
      readonly look: string;
      readonly range: Range;
      readonly box: DOMRect;
    }
    const blockOf = (node: Node): Element | null => {
      let element = node instanceof Element ? node : node.parentElement;
      while (element && getComputedStyle(element).display.startsWith('inline')) {
        element = element.parentElement;
      }
      return element;
    };
    const touches = (first: Painted, next: Painted): boolean => {
      const [a, b] = [first.range.endContainer, next.range.startContainer];
      if (first.look !== next.look || a.getRootNode() !== b.getRootNode()) return false;
      if (blockOf(a) !== blockOf(b)) return false;
      const between = new Range();
      between.setStart(a, first.range.endOffset);
      between.setEnd(b, next.range.startOffset);
      // An end that stands before takes the start with it: sorted by place, Arabic comes backwards.
      const { startContainer, startOffset } = between;
      const inOrder = startContainer === a && startOffset === first.range.endOffset;
      return inOrder && between.toString() === '';
    };
    const painted: Painted[] = [];
    for (const [look, highlight] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (!startContainer.isConnected) continue;
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
        painted.push({ look, range, box });
      }
    }
    painted.sort(({ box: a }, { box: b }) => a.y - b.y || a.x - b.x);
    const marks: { text: string; look: string; last: Painted; box: DOMRect }[] = [];
    for (const one of painted) {
      const before = marks.find(({ last }) => touches(last, one));
      if (before) {
        before.text += one.range.toString();
        before.last = one;
      } else {
        marks.push({ text: one.range.toString(), look: one.look, last: one, box: one.box });
      }
    }
    return marks.map(({ text, look, box: { x, y, width, height } }) => {
      return { text, look, rect: { x, y, width, height } };
    });
  });
}

/** The marked texts of a page or frame, once they are as expected. */
export async function waitForMarks(
  place: Page | Frame,
  passes: (texts: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return waitUntil(() => markedTexts(place), passes);
}

/** Waits until just these texts are marked in a page or frame: marks come and go one after another. */
export async function waitForTheseMarks(
  place: Page | Frame,
  texts: readonly string[],
): Promise<void> {
  await waitForMarks(place, (found) => isDeepStrictEqual(found, texts));
}

/**
 * What rests marked in a page or frame, as texts from top to bottom. What is pointed at is painted
 * once more, and does not count twice.
 */
export async function markedTexts(place: Page | Frame): Promise<readonly string[]> {
  const marks = await marksIn(place);
  return marks.filter(({ look }) => !/hover|open/.test(look)).map(({ text }) => text);
}
