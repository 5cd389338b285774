import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard } from '../../e2e/harness/card.ts';
import { takePicture } from '../../e2e/harness/picture.ts';
import type { World } from '../../e2e/harness/world.ts';
import { cardPicture, differingShare, MOST_DIFFERING } from '../harness/card-picture.ts';
import { reaches } from '../harness/effort.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** What page styles say, and what holds the mention at its place and size all the same. */
const STYLES: Readonly<Record<string, { readonly sheet: string; readonly mention?: string }>> = {
  'html 62.5 %': { sheet: 'html { font-size: 62.5% } * { font-size: 2rem; color: red }' },
  // Not on the root element: in Firefox such a filter is for all that is on the screen.
  filter: { sheet: 'body { filter: invert(1) hue-rotate(90deg) blur(1px); opacity: 0.3 }' },
  transform: { sheet: 'html, body { transform: translateZ(0); will-change: transform }' },
  'everything in it': {
    sheet: `* { letter-spacing: 4px; text-transform: uppercase; line-height: 3; text-indent: 9px;
      word-spacing: 9px; text-shadow: 1px 1px red; font: italic 40px/3 fantasy; cursor: none }
      div { display: none; width: 10px; opacity: 0.5; clip-path: circle(5px); zoom: 3; rotate: 9deg }
      ::before, ::after { content: 'x' !important } ::backdrop { background: red }
      @property --sl-x { syntax: '*'; inherits: true; initial-value: 9px }`,
  },
  zoom: {
    sheet: 'html { zoom: 2 }',
    mention: 'left: 50px; top: 60px; font: 8px/10px Arial',
  },
};

/** Comes only when the card is open: it leaves no mention to open one by. */
const ALL_UNSET = `*, *::before { all: unset !important; visibility: hidden !important;
  direction: rtl !important; display: none !important }`;

/** Pages whose styles spoil everything they reach. */
export function styles(world: World): void {
  trial(18, 'a card under the styles of its page', world, async (note) => {
    const plain = await cardUnder(world, 'plain', {});
    const wanted = reaches('full') ? Object.entries(STYLES) : Object.entries(STYLES).slice(3, 4);
    const shares: (readonly [string, number])[] = [];
    for (const [name, style] of wanted) {
      const { page, picture } = await cardUnder(world, name, style);
      shares.push([name, differingShare(plain.picture, picture)]);
      await takePicture(page, `${world.name}-hostile-${name.replaceAll(/\W+/g, '-')}`);
    }
    await plain.page.bringToFront();
    await plain.page.evaluate((sheet) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: sheet }));
    }, ALL_UNSET);
    await pause(100);
    const card = await cardIn(plain.page);
    // The mention has gone from the screen, and the card may go with it.
    const left = card ? await cardPicture(plain.page, card) : plain.picture;
    shares.push(['all unset', differingShare(plain.picture, left)]);
    note(shares.map(([name, share]) => `${name} ${(share * 100).toFixed(3)} %`).join(', '));
    for (const [name, share] of shares) expect(share, name).toBeLessThanOrEqual(MOST_DIFFERING);
  });
}

async function cardUnder(
  world: World,
  name: string,
  { sheet = '', mention = 'left: 100px; top: 120px; font: 16px/20px Arial' },
): Promise<{ readonly page: Page; readonly picture: Uint8Array }> {
  const style = `position: fixed; margin: 0; letter-spacing: 0; text-transform: none; ${mention}`;
  const html =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>` +
    `<style>${sheet}</style><body><p style="${style}">Tencent</p></body></html>`;
  const page = await world.open(`${SHIPPED}/style-${encodeURIComponent(name)}`, html);
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  // It has faded in.
  await pause(500);
  return { page, picture: await cardPicture(page, await waitForCard(page)) };
}
