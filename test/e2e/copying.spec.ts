import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browsers/running-browser.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { allNodes, waitForCard, waitForNoCard } from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { waitForText } from './harness/surface.ts';
import { inEachBrowser } from './harness/world.ts';

const PASTE = '<p><textarea id="paste" rows="9" cols="60"></textarea></p>';
const STORY = pageOf(`<p>At the World Internet Conference, Tencent spoke.</p>${PASTE}`);

/** An excerpt's citation, the title it is retold from and the link, a line each. */
const CITED =
  /^(After \S.*|Retold · Publisher not named) · (c\. )?(\d+ )?[A-Z][a-z]{2} 20\d\d\n\S.*\nhttps:\/\/\S+$/m;

inEachBrowser('copying', (world) => {
  let archive: ExtensionPage | undefined;
  afterEach(async () => {
    await archive?.close();
    archive = undefined;
  });

  it('takes an excerpt of the card along with its citation and link', async () => {
    const page = await world.open('http://ledger.test/copy', STORY);
    await hoverMark(page, 'Tencent');
    const excerpt = allNodes(await waitForCard(page)).find(
      ({ attributes, visible }) => 'data-cite' in attributes && visible,
    )!;
    const { x, y, width, height } = excerpt.rect;
    await select(page, { x: x + 2, y: y + 10 }, { x: x + width - 4, y: y + height - 10 });
    await copy(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const pasted = await paste(page);
    expect(pasted).toMatch(CITED);
    const [copied = ''] = pasted.split('\n');
    expect(copied.length).toBeGreaterThan(60);
    expect(pasted).toContain(`\n\n${excerpt.attributes['data-cite']}\n`);
  });

  it('takes a passage of the archive along with its citation and link', async () => {
    archive = await world.running.openExtensionPage('archive.html#article=003');
    await waitForText(archive, /These passages are retold/);
    await archive.page.bringToFront();
    const [from, to] = await archive.evaluate(() => {
      const [first, , third] = document.querySelectorAll('[data-cite]');
      if (!first || !third) throw new Error('there are no passages');
      const [start, end] = [first.getBoundingClientRect(), third.getBoundingClientRect()];
      return [
        { x: start.x + 2, y: start.y + 8 },
        { x: end.x + 60, y: end.y + 8 },
      ] as const;
    });
    await select(archive.page, from, to);
    await copy(archive.page);
    const page = await world.open('http://ledger.test/paste', STORY);
    const pasted = await paste(page);
    expect(pasted).toMatch(/^Reporters Without Borders \(RSF\) opposes/);
    expect(pasted).toMatch(
      /\n\nAfter Reporters Without Borders · 9 Dec 2017\nRSF opposes .+\nhttps:\/\/rsf\.org\/\S+$/,
    );
    expect(pasted.match(/After Reporters/g)).toHaveLength(1);
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}

async function select(page: Page, from: Place, to: Place): Promise<void> {
  // The card takes no press before it has stood still.
  await pause(600);
  await page.mouse.move(from.x, from.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** Chromium wants to be told what a key does: without a window there are no shortcuts. */
async function copy(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
}

async function paste(page: Page): Promise<string> {
  await page.focus('#paste');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return waitUntil(
    () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value ?? ''),
    (text) => text !== '',
  );
}
