import { decode } from 'fast-png';
import type { Page } from 'puppeteer-core';
import type { ShadowNode } from '../../e2e/harness/card.ts';

/** How much of a card may differ where it must look the same: type is smoothed now this way, now that. */
export const MOST_DIFFERING = 0.001;

/** A picture of a card as it shows, without the corners, through which the page shows. */
export async function cardPicture(page: Page, { rect }: ShadowNode): Promise<Uint8Array> {
  const { x, y, width, height } = rect;
  const clip = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
  // Beyond the viewport would mean in a larger one, where the card is placed anew.
  return page.screenshot({ clip, captureBeyondViewport: false });
}

/** The share of pixels that differ, all of them where the sizes do. */
export function differingShare(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [decode(one), decode(other)];
  if (a.width !== b.width || a.height !== b.height || a.channels !== b.channels) return 1;
  let differing = 0;
  for (let i = 0; i < a.data.length; i += a.channels) {
    if ([0, 1, 2].some((channel) => a.data[i + channel] !== b.data[i + channel])) differing++;
  }
  return differing / (a.width * a.height);
}
