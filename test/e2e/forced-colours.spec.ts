import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { markedTexts, waitForMarks } from '../../scripts/browsers/marks.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import { waitForCard } from './harness/card.ts';
import { preferColours } from './harness/colours.ts';
import { takePicture } from './harness/picture.ts';
import { Picture } from './harness/pixels.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

const FAR = '<p style="margin-top: 1600px">';
const STORY = pageOf(
  '<div id="bar" hidden style="position: fixed; inset: 0 0 auto; height: 300px">Bar</div>' +
    '<p style="margin-top: 120px">Then <span id="tencent">Tencent</span> of China spoke ' +
    `<span id="plain">never</span>.</p>${FAR}In <span id="wuzhen">Wuzhen</span> it rained.</p>`,
);

inEachBrowser('marks where colours are forced on pages', (world) => {
  it('are lines under the words, which go where those go', async () => {
    const page = await world.open('http://ledger.test/forced', STORY);
    await waitForMarks(page, (found) => found.length === 3);
    await preferColours(world, page, 'forced');
    await waitForMarks(page, (found) => found.length === 0);
    await waitUntil(() => lineUnder(page, 'tencent'), isThere);
    expect(isThere(await lineUnder(page, 'plain'))).toBe(false);
    await takePicture(page, `${world.name}-forced-marks`);
    await page.evaluate(() => {
      scrollTo({ top: 1500, behavior: 'instant' });
    });
    await waitUntil(() => lineUnder(page, 'wuzhen'), isThere);
  });

  it('stand beside letters that stand above each other, at the side of their language', async () => {
    const vertical = pageOf(
      '<p style="writing-mode: vertical-rl; height: 300px; margin: 40px 200px">' +
        'Then <span id="tencent">Tencent</span> spoke.</p>' +
        '<p lang="ja" style="writing-mode: vertical-rl; height: 300px; margin: 40px 200px">' +
        '昨日、<span id="wechat">微信</span>が話題になった。</p>',
    );
    const page = await world.open('http://ledger.test/vertical', vertical);
    await preferColours(world, page, 'forced');
    await waitUntil(() => lineBeside(page, 'tencent', 'left'), isThere);
    await waitUntil(() => lineBeside(page, 'wechat', 'right'), isThere);
    await takePicture(page, `${world.name}-forced-vertical`);
    expect(isThere(await lineBeside(page, 'tencent', 'right'))).toBe(false);
    expect(isThere(await lineBeside(page, 'wechat', 'left'))).toBe(false);
  });

  it('are under the words of a form that hides its members behind its fields', async () => {
    const fields = ['getBoundingClientRect', 'getRootNode', 'contains']
      .map((name) => `<input name="${name}">`)
      .join('');
    const form = pageOf(
      `<form>On <span id="tencent">Tencent</span>. ${fields}</form><form>Tencent. ${fields}</form>`,
    );
    const page = await world.open('http://ledger.test/form', form);
    await preferColours(world, page, 'forced');
    await waitUntil(() => lineUnder(page, 'tencent'), isThere);
  });

  it('do not lie over what covers the words', async () => {
    const page = await world.open('http://ledger.test/covered', STORY);
    await preferColours(world, page, 'forced');
    await waitUntil(() => lineUnder(page, 'tencent'), isThere);
    await page.evaluate(() => {
      document.querySelector('#bar')?.removeAttribute('hidden');
    });
    await waitUntil(
      () => lineUnder(page, 'tencent'),
      (contrast) => !isThere(contrast),
    );
  });

  it('stay under other words while a card is open, and become highlights again', async () => {
    const page = await world.open('http://ledger.test/card', STORY);
    await preferColours(world, page, 'forced');
    await waitUntil(() => lineUnder(page, 'tencent'), isThere);
    await world.running.pressCommand('next-mention');
    await waitForCard(page, ({ name }) => name === 'Sidelight: Tencent');
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['sl-open']);
    await pause(300);
    await takePicture(page, `${world.name}-forced-card`);
    await page.keyboard.press('Escape');
    await preferColours(world, page, 'light');
    await waitUntil(
      () => markedTexts(page),
      (found) => found.length === 3,
    );
    expect(
      await page.evaluate(() => document.querySelector('[data-sidelight-overlay]') !== null),
    ).toBe(true);
  });
});

/** How well what is drawn at the foot of an element stands out, below its letters. */
async function lineUnder(page: Page, id: string): Promise<number> {
  const { box, width } = await page.evaluate((wanted) => {
    const {
      x,
      bottom,
      width: wide,
    } = document.querySelector(`#${wanted}`)!.getBoundingClientRect();
    return { box: { x, y: bottom - 3, width: wide, height: 5 }, width: innerWidth };
  }, id);
  return new Picture(await page.screenshot(), width).contrastIn(box);
}

/**
 * The same at a side of an element whose letters stand above each other: two pixels within it and two
 * outside, for how wide it is depends on the font.
 */
async function lineBeside(page: Page, id: string, side: 'left' | 'right'): Promise<number> {
  const { box, width } = await page.evaluate(
    (wanted, at) => {
      const rect = document.querySelector(`#${wanted}`)!.getBoundingClientRect();
      const x = (at === 'left' ? rect.left : rect.right) - 2;
      return { box: { x, y: rect.top, width: 4, height: rect.height }, width: innerWidth };
    },
    id,
    side,
  );
  return new Picture(await page.screenshot(), width).contrastIn(box);
}

function isThere(contrast: number): boolean {
  return contrast >= 3;
}
