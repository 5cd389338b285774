import { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/marks.ts';
import { hoverMark } from '../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard } from './harness/card.ts';
import { pageOf } from './harness/sample.ts';
import { storeSettings } from './harness/settings.ts';
import { toolbarTitle } from './harness/toolbar-title.ts';
import { inEachBrowser } from './harness/world.ts';

const STORY = pageOf(
  '<p id="plain">Nothing is named in this paragraph, however long one reads in it.</p>' +
    '<p id="marked">In this paragraph one reads for a while before it comes to Wuzhen.</p>',
);

inEachBrowser('the way to a card', (world) => {
  it.runIf(world.name === 'chromium')(
    'wakes the background in a paragraph with mentions, and in no other',
    async () => {
      const page = await openStory();
      const { browser } = world.running;
      // What the page has found it tells the background, and would wake it with that.
      await waitUntil(
        () => toolbarTitle(world),
        (title) => title.includes('1 mention'),
      );
      await stopWorker(browser);
      await moveOver(page, '#plain');
      await pause(500);
      expect(workerOf(browser)).toBeUndefined();
      await moveOver(page, '#marked');
      await waitUntil(() => Promise.resolve(workerOf(browser)), Boolean);
      expect(await cardIn(page)).toBeUndefined();
      await hoverMark(page, 'Wuzhen');
      await waitForCard(page);
    },
  );

  it('adds nothing to the page until the card is shown', async () => {
    // Where a click opens cards, the pointer has them got ready all the same.
    await storeSettings(world.running.background, { opening: 'click' });
    const page = await openStory();
    await watchRoot(page);
    await hoverMark(page, 'Wuzhen');
    await pause(1000);
    expect(await added(page)).toEqual([]);
    await page.mouse.down();
    await page.mouse.up();
    await waitForCard(page);
    expect(await added(page)).toEqual(['div']);
  });

  async function openStory(): Promise<Page> {
    const page = await world.open('http://ledger.test/approach', STORY);
    await waitForMarks(page, (found) => found.includes('Wuzhen'));
    return page;
  }
});

function workerOf(browser: Browser): Target | undefined {
  return browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().endsWith('background.js'));
}

async function stopWorker(browser: Browser): Promise<void> {
  const worker = await workerOf(browser)?.worker();
  await worker?.close();
  await waitUntil(
    () => Promise.resolve(workerOf(browser)),
    (one) => one === undefined,
  );
}

/** Moves the pointer over the first words of an element. */
async function moveOver(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x, y: box.y };
  });
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.move(x + 25, y + 8, { steps: 4 });
}

/** Notes which elements the root of the page gets from now on. */
async function watchRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    const names: string[] = [];
    Object.assign(globalThis, { addedToRoot: names });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        names.push(...Array.from(addedNodes, ({ nodeName }) => nodeName.toLowerCase()));
      }
    }).observe(document.documentElement, { childList: true });
  });
}

function added(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { addedToRoot?: string[] }).addedToRoot ?? []);
}
