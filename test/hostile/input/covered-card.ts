import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard, type ShadowNode } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { cardPicture, differingShare, MOST_DIFFERING } from '../harness/card-picture.ts';
import { trial } from '../harness/trial.ts';

/** Longer than a card must stand still before a click on it counts. */
const REST = 800;

/** What a page lays over a card, or does to whatever the card stands in. */
const COVERS: Readonly<Record<string, string>> = {
  layer: 'position:fixed;inset:0;z-index:2147483647;background:#fff',
  'clicked-through layer':
    'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none',
  'blended layer':
    'position:fixed;inset:0;z-index:2147483647;background:#fff;mix-blend-mode:difference',
};

/** In Firefox a filter of the root takes the whole window along: where all is blank, nothing lures. */
const BLANK = 'filter:opacity(0)';

/**
 * Declarations for the overlay's host and all around it. The last takes the mention off the screen, where
 * its card closes, sooner or later.
 */
const HIDING = [
  ...['opacity:0', 'clip-path:inset(50%)', 'mix-blend-mode:difference', BLANK],
  ...['visibility:hidden', 'mask:linear-gradient(#0000,#0000)', 'transform:translate(-9999px)'],
];

/**
 * What a page does so that the card is clicked unseen. All it can reach lies below the top layer or is
 * undone by the host's own rules, so the card stays to be seen. What can lie over it after all is
 * tried by `clickedThrough`.
 */
export function coveredCard(world: World): void {
  trial(29, 'a card that is covered, clipped, blended or hidden', world, async (note) => {
    const page = await world.open('http://hostile.test/covered', STORY);
    await waitForMarks(page, (found) => found.length === 2);
    await hoverMark(page, 'Tencent');
    const card = await waitForCard(page);
    await pause(REST);
    const seen = await cardPicture(page, card);
    const differing: string[] = [];
    for (const [name, style] of Object.entries(COVERS)) {
      await page.evaluate(cover, style);
      if (await isVeiled(page, card, seen)) differing.push(name);
      await page.evaluate(uncover);
    }
    for (const style of HIDING) {
      expect(await cardIn(page)).toBeDefined();
      await page.evaluate(hide, style);
      if (await isVeiled(page, card, seen)) differing.push(style);
      await page.evaluate(uncover);
    }
    const tried = Object.keys(COVERS).length + HIDING.length;
    note(
      `${differing.length} of ${tried} change what is seen of the card ${differing.join(', ')}`.trim(),
    );
    expect(differing).toEqual(world.name === 'firefox' ? [BLANK] : []);
  });
}

const STORY = pageOf('<p>Tencent spoke of WeChat.</p>');

/** Whether a card that is still there no longer looks as it did. */
async function isVeiled(page: Page, card: ShadowNode, seen: Uint8Array): Promise<boolean> {
  await pause(100);
  const differs = differingShare(await cardPicture(page, card), seen) > MOST_DIFFERING;
  return differs && (await cardIn(page)) !== undefined;
}

function cover(style: string): void {
  const layer = document.createElement('div');
  layer.id = 'cover';
  layer.style.cssText = style;
  document.documentElement.append(layer);
}

function hide(declaration: string): void {
  const sheet = document.createElement('style');
  sheet.id = 'cover';
  const rule = `${declaration} !important`;
  sheet.textContent = `[data-sidelight-overlay], html { ${rule} }`;
  document.documentElement.append(sheet);
  const host = document.querySelector<HTMLElement>('[data-sidelight-overlay]');
  if (host) host.style.cssText = rule;
}

function uncover(): void {
  document.getElementById('cover')?.remove();
  document.querySelector('[data-sidelight-overlay]')?.removeAttribute('style');
}
