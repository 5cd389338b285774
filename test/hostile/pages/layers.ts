import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, partOf, pinsIn, waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { reaches } from '../harness/effort.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** What a page lays over a card that is shown; the card is checked four times a second. */
const COVERS: Readonly<Record<string, string>> = {
  'z-index': `add('div', 'position: fixed; inset: 0; z-index: 2147483647; background: #fffd')`,
  popover: `const all = add('div', 'inset: 0; width: 100%; height: 100%; opacity: 0.4');
    all.popover = 'manual'; all.showPopover()`,
  modal: `const all = add('dialog', 'width: 100%; height: 100%; opacity: 0.4'); all.showModal()`,
  'modal in a modal': `const outer = add('dialog', 'width: 90%'); outer.showModal();
    const inner = document.createElement('dialog'); outer.append(inner); inner.showModal()`,
  fullscreen: `document.querySelector('p').requestFullscreen()`,
};

const TOOLS = `<script>
  const add = (name, style) => {
    const made = document.createElement(name);
    made.id = 'cover';
    made.style.cssText = style;
    document.body.append(made);
    return made;
  };
</script>`;

/** What comes between the reader and the card. */
export function layers(world: World): void {
  trial(19, 'layers over a card', world, async (note) => {
    const ends: string[] = [];
    const all = Object.entries(COVERS);
    for (const [name, cover] of reaches('full') ? all : all.slice(1, 3)) {
      const page = await openCard(world, 'cover');
      // Pages enter fullscreen only for a key or click of the reader's.
      await page.evaluate(`addEventListener('keydown', () => { ${cover} }, { once: true })`);
      await page.keyboard.press('x');
      await pause(900);
      ends.push(`${name} ${await clickedClose(page)}`);
      await page.close();
    }
    note(ends.join(', '));
    expect(ends.filter((end) => !/ (clickable|gone)$/.test(end))).toEqual([]);
  });
}

async function openCard(world: World, path: string): Promise<Page> {
  const page = await world.running.browser.newPage();
  const url = world.sites.put(`${SHIPPED}/${path}`, pageOf('<p>It was Tencent.</p>', TOOLS));
  await page.goto(url);
  await page.bringToFront();
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  // It has faded in.
  await pause(500);
  return page;
}

/** Whether a real click on the card's way out closes it, or the card is gone or dead. */
async function clickedClose(page: Page): Promise<string> {
  const card = await cardIn(page);
  if (!card) return 'gone';
  await pause(600);
  const { x, y, width, height } = partOf(await waitForCard(page), 'button', /^Pin card/).rect;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.click(x + width / 2, y + height / 2);
  await pause(300);
  return (await pinsIn(page)).length > 0 ? 'clickable' : 'dead';
}
