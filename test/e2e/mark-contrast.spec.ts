import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { waitUntil } from '../../scripts/browsers/wait-until.ts';
import { contrast } from '../../src/page/contrast.ts';
import { takePicture } from './harness/picture.ts';
import { Picture, type Box } from './harness/pixels.ts';
import { pageOf } from './harness/sample.ts';
import { inEachBrowser } from './harness/world.ts';

/** Grounds and texts as pages have them, the lamp's own hue and what is near it among them. */
const GROUNDS: readonly (readonly [ground: string, text: string])[] = [
  ['#ffffff', '#111111'],
  ['#1a1a1b', '#d7dadc'],
  ['#000000', '#ffffff'],
  ['#b1740f', '#000000'],
  ['#b1740f', '#ffffff'],
  ['#c98411', '#1a1a1a'],
  ['#777777', '#ffffff'],
  ['#fbebcb', '#333333'],
  ['#0b3d91', '#ffffff'],
  ['#2e7d32', '#ffffff'],
  ['rgb(0 0 0 / 50%)', '#ffffff'],
  ['linear-gradient(90deg, #123, #345)', '#ffffff'],
];

const NAMES = ['Tencent', 'WeChat', 'Wuzhen'] as const;
const STORY = pageOf(
  GROUNDS.map(
    ([ground, text], i) =>
      `<p class="ground" style="background: ${ground}; color: ${text}; padding: 8px; margin: 0">` +
      `On this ground <span>${NAMES[i % NAMES.length] ?? ''}</span> is seen.</p>`,
  ).join(''),
);

inEachBrowser('the lines of marks', (world) => {
  it('stand out on whatever ground a page has', async () => {
    const page = await world.open('http://ledger.test/grounds', STORY);
    await waitForMarks(page, (found) => found.length === GROUNDS.length);
    const boxes = await boxesOf(page);
    const marked = new Picture(await takePicture(page, `${world.name}-grounds`), 1280);
    const bare = new Picture(await withoutMarks(page), 1280);
    const faint = GROUNDS.flatMap(([ground, text], i) => {
      const ratio = mostChanged(marked, bare, boxes[i]!);
      return ratio < 3 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
    });
    expect(faint).toEqual([]);
  });
});

inEachBrowser('marks on a page that changes its colours', (world) => {
  it.each([
    ['all of it', 'html.other { background: #b1740f }'],
    ['a part of it', 'main { background: #fff } html.other main { background: #b1740f }'],
    ['slowly', 'html { transition: background 400ms } html.other { background: #b1740f }'],
  ])('stand out on the new ones: %s', async (_, css) => {
    const body = '<main><p>Then Tencent spoke of WeChat.</p></main>';
    const page = await world.open(
      'http://ledger.test/switch',
      pageOf(body, `<style>${css}</style>`),
    );
    const looks = async (): Promise<string> =>
      (await marksIn(page)).map(({ look }) => look).join(' ');
    await waitUntil(looks, (found) => found === 'sl-rest sl-rest');
    await page.evaluate(() => document.documentElement.classList.add('other'));
    await waitUntil(looks, (found) => found === 'sl-rest-plain sl-rest-plain');
    await page.evaluate(() => {
      document.documentElement.classList.remove('other');
    });
    await waitUntil(looks, (found) => found === 'sl-rest sl-rest');
  });
});

function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ground span')].map((span) => {
      const { x, y, width, height } = span.getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    }),
  );
}

/** A picture of the page before the extension puts its highlights back. */
async function withoutMarks(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    const looks = [...CSS.highlights.keys()].map((look) => `::highlight(${look})`);
    hidden.replaceSync(`${looks.join()} { text-decoration: none !important }`);
    document.adoptedStyleSheets.push(hidden);
  });
  return page.screenshot();
}

/** How well the paint of a mark stands out on what was there without it, where it does so most. */
function mostChanged(marked: Picture, bare: Picture, box: Box): number {
  const before = bare.coloursIn(box);
  const ratios = marked.coloursIn(box).map((colour, i) => contrast(colour, before[i]!));
  return ratios.sort((a, b) => b - a)[Math.floor(ratios.length * 0.01)] ?? 0;
}
