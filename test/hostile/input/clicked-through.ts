import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, noticeIn, partOf, waitForCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import { storedSettings } from '../../e2e/harness/settings.ts';
import type { World } from '../../e2e/harness/world.ts';
import { trial } from '../harness/trial.ts';

/** Longer than a card must stand still before a click on it counts. */
const REST = 800;

/** What a page can lay over a card so that clicks go through it to the card. */
const COVERS: Readonly<Record<string, () => void>> = {
  'a popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a popover without a box': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0 auto auto 0;width:0;height:0;padding:0;border:0;margin:0;' +
      'box-shadow:0 0 0 9999px #fff';
    document.body.append(cover);
    cover.showPopover();
  },
  'a popover in a closed shadow tree': () => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<div popover=manual style="position:fixed;inset:0;width:100%;height:100%;pointer-events:none">';
    root.querySelector('div')?.showPopover();
  },
  'a popover that comes anew unheard': () => {
    addEventListener(
      'beforetoggle',
      (event) => {
        event.stopImmediatePropagation();
      },
      true,
    );
    const early = document.getElementById('early');
    early?.hidePopover();
    early?.showPopover();
  },
  'a view transition': () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '::view-transition,::view-transition-group(*){pointer-events:none;animation-duration:60s}' +
      '::view-transition{background:#fff}';
    document.head.append(sheet);
    document.startViewTransition(() => undefined);
  },
};

const EARLY =
  '<div id=early popover=manual style="inset:auto 0 0 auto;pointer-events:none">Early</div>' +
  '<script>document.getElementById("early").showPopover()</script>';
const STORY = pageOf(`<p>Tencent spoke of WeChat.</p>`);

/**
 * Two clicks of a reader who sees the page's own buttons there: on the card's menu, and on what mutes
 * the topic. Where nothing covers the card they mute it, so the test can fail.
 */
export function clickedThrough(world: World): void {
  trial(29, 'two clicks through what covers the card', world, async (note) => {
    const open = await world.open('http://hostile.test/uncovered', STORY);
    const uncovered = await mutingsAfterTwoClicks(world, open, () => undefined);
    await world.running.background.evaluate(() => chrome.storage.local.clear());
    const muting: string[] = [];
    for (const [name, cover] of Object.entries(COVERS)) {
      const html = name.includes('anew') ? STORY.replace('</p>', `</p>${EARLY}`) : STORY;
      const page = await world.open('http://hostile.test/through', html);
      if ((await mutingsAfterTwoClicks(world, page, cover)) > 0) muting.push(name);
    }
    note(
      `${uncovered} topic muted uncovered, then ${muting.length} of ${Object.keys(COVERS).length} covers let it happen ${muting.join(', ')}`.trim(),
    );
    expect(uncovered).toBe(1);
    expect(muting).toEqual([]);
  });

  trial(29, 'two clicks on a card in a frame that its page hides', world, async (note) => {
    world.sites.put('http://framed.test/', STORY);
    const page = await world.open(
      'http://hostile.test/frames',
      pageOf('<iframe src="http://framed.test/" style="width:600px;height:500px"></iframe>'),
    );
    const frame = await waitUntil(
      () => Promise.resolve(page.frames()[1]),
      (one) => one !== undefined,
    );
    await waitForMarks(frame, (found) => found.length === 2);
    await hoverMark(page, 'Tencent', frame);
    await waitForCard(frame);
    await pause(REST);
    await page.evaluate(() => {
      document.querySelector('iframe')?.style.setProperty('opacity', '0');
    });
    const box = await (await frame.frameElement())?.boundingBox();
    for (const [role, name] of CLICKS) {
      const { x, y, width, height } = partOf(await waitForCard(frame), role, name).rect;
      await page.mouse.click((box?.x ?? 0) + x + width / 2, (box?.y ?? 0) + y + height / 2);
      await pause(300);
    }
    const { muted } = await storedSettings(world.running.background);
    const told = (await noticeIn(frame))?.text ?? '';
    note(`${muted.length} topics muted${told ? ', which a notice explains' : ''}`);
    expect(muted).toEqual([]);
    expect(told).toMatch(/^Nothing was changed/);
  });
}

const CLICKS = [
  ['button', /^More/],
  ['menuitem', /^Mute Tencent everywhere/],
] as const;

async function mutingsAfterTwoClicks(world: World, page: Page, cover: () => void): Promise<number> {
  await waitForMarks(page, (found) => found.length === 2);
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  await pause(REST);
  await page.evaluate(cover);
  await pause(200);
  for (const [role, name] of CLICKS) {
    const card = await cardIn(page);
    if (!card) break;
    const { x, y, width, height } = partOf(card, role, name).rect;
    await page.mouse.click(x + width / 2, y + height / 2);
    await pause(300);
  }
  return (await storedSettings(world.running.background)).muted.length;
}
