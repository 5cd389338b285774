import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { marksIn, waitForMarks } from '../../scripts/browsers/marks.ts';
import { tapMark } from '../../scripts/browsers/pointer.ts';
import { tap } from '../../scripts/browsers/touch.ts';
import { pause, waitUntil } from '../../scripts/browsers/wait-until.ts';
import {
  allNodes,
  cardIn,
  partOf,
  waitForCard,
  waitForNoCard,
  type ShadowNode,
} from './harness/card.ts';
import { mobilePage, openOnPhone, PHONE, turn } from './harness/phone.ts';
import { takePicture } from './harness/picture.ts';
import { inEachBrowser } from './harness/world.ts';

const FILLER = '<p>Nothing is named in this paragraph of plain words.</p>'.repeat(30);
const STORY = mobilePage(
  `<p id="plain">A line of plain words.</p><p>What Tencent showed in Wuzhen.</p>${FILLER}`,
);

/** How long a card must have stood still before a tap on it counts, and the sheet has risen. */
const AT_REST_MS = 700;

inEachBrowser('fingers on a phone', (world) => {
  it('open a sheet at the bottom with a tap on a mention, and close it with one elsewhere', async () => {
    const page = await openOnPhone(world, 'tap', STORY);
    await waitForMarks(page, (found) => found.includes('Tencent'));
    await tapMark(page, 'Tencent');
    const sheet = await standing(page);
    expect(sheet.name).toBe('Sidelight: Tencent');
    expect(sheet.rect.x).toBe(0);
    expect(sheet.rect.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(sheet.rect.y + sheet.rect.height).toBeCloseTo(PHONE.height, 0);
    expect(sheet.rect.height).toBeLessThanOrEqual(PHONE.height * 0.62 + 1);
    await takePicture(page, `${world.name}-sheet`);
    await tapElement(page, '#plain');
    await waitForNoCard(page);
  });

  it('have targets of 48 pixels', async () => {
    const page = await openOnPhone(world, 'targets', STORY);
    await tapMark(page, 'Tencent');
    const buttons = allNodes(await standing(page)).filter(
      ({ role, visible }) => role === 'button' && visible,
    );
    expect(buttons.length).toBeGreaterThanOrEqual(2);
    const small = buttons.filter(({ rect }) => rect.height < 48 || rect.width < 48);
    expect(small.map(({ name }) => name)).toEqual([]);
  });

  // Firefox's driver gives no touches to pages of extensions.
  it.skipIf(world.name === 'firefox').each(['', '#q=china', '#article=003', '#topic=tencent'])(
    'have targets as high in the archive at %j',
    async (place) => {
      const archive = await world.running.openExtensionPage(`archive.html${place}`);
      try {
        const { page } = archive;
        await page.bringToFront();
        await page.setViewport({ ...PHONE, isMobile: true });
        await waitUntil(
          () => page.evaluate(() => document.querySelector('h1') !== null),
          (isDrawn) => isDrawn,
        );
        await page.$$eval('.r-facets', ([button]) => (button as HTMLElement | undefined)?.click());
        await pause(AT_REST_MS);
        const [isCoarse, low] = await page.evaluate(() => [
          matchMedia('(pointer: coarse)').matches,
          [
            ...document.querySelectorAll(
              '.btn, .ib, .chip, .field input, .f-value, .counted, .back, .contents li a, .brand, summary',
            ),
          ].flatMap((target) => {
            const { height } = target.getBoundingClientRect();
            return height > 0 && height < 47.5 ? `${target.className}: ${String(height)}` : [];
          }),
        ]);
        expect(isCoarse).toBe(true);
        expect(low).toEqual([]);
        await takePicture(page, `${world.name}-fingers-${place.replaceAll(/\W+/g, '-')}`);
      } finally {
        await archive.close();
      }
    },
  );

  it('turn the excerpts and close the sheet by its buttons', async () => {
    const page = await openOnPhone(world, 'buttons', STORY);
    await tapMark(page, 'Tencent');
    await tapPart(page, /^Next excerpt/);
    await waitForCard(page, ({ text }) => /2 of \d/.test(text));
    await tapPart(page, /^Close/);
    await waitForNoCard(page);
  });

  it('pull the sheet down to close it, and let it spring back after less', async () => {
    const page = await openOnPhone(world, 'pull', STORY);
    await tapMark(page, 'Tencent');
    const { rect } = await standing(page);
    const { x, y } = await gripOf(page);
    await drag(page, { x, y }, { x, y: y + 30 });
    expect((await standing(page)).rect).toEqual(rect);
    await drag(page, { x, y }, { x, y: y + 160 });
    await waitForNoCard(page);
  });

  it('see the mention above the sheet, scrolled there where it stood lower', async () => {
    const low = mobilePage(`${FILLER}<p>What Tencent showed.</p>${FILLER}`);
    const page = await openOnPhone(world, 'low', low);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')];
      const named = paragraphs.find(({ textContent }) => textContent.includes('Tencent'));
      named?.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await waitForMarks(page, (found) => found.includes('Tencent'));
    await pause(300);
    const [before] = await marksIn(page);
    await tap(page, before!.rect.x + 10, before!.rect.y + 10);
    const { rect } = await standing(page);
    const [after] = await marksIn(page);
    expect(after!.rect.y).toBeLessThan(before!.rect.y);
    expect(after!.rect.y).toBeGreaterThan(0);
    expect(after!.rect.y + after!.rect.height).toBeLessThanOrEqual(rect.y);
  });

  it('reach the foot of a sheet that has grown, and of one on a phone that is turned', async () => {
    const vase = '<p>The vase came from China and was sold at an auction for little.</p>';
    const page = await openOnPhone(world, 'grown', mobilePage(vase));
    await waitForMarks(page, (found) => found.includes('China'));
    await tapMark(page, 'China');
    const before = await standing(page);
    await tapPart(page, /^Show it anyway/);
    await waitForCard(page, ({ text }) => text.includes('1 of 6'));
    const grown = await standing(page);
    expect(grown.rect.height).toBeGreaterThan(before.rect.height);
    expect(grown.rect.height).toBeLessThanOrEqual(PHONE.height * 0.62 + 1);
    expect(footOf(grown)).toBeCloseTo(PHONE.height, 0);

    await turn(world, page);
    const [width, height] = [PHONE.height, PHONE.width];
    await waitForCard(page, (sheet) => Math.abs(footOf(sheet) - height) < 1);
    const turned = await standing(page);
    expect(turned.rect.width).toBe(width);
    expect(turned.rect.height).toBeLessThanOrEqual(height * 0.62 + 1);
    expect(footOf(turned)).toBeCloseTo(height, 0);
    await tapPart(page, /^Next excerpt/);
    await waitForCard(page, ({ text }) => text.includes('2 of 6'));
  });

  it('open nothing while they scroll, and leave the page every tap', async () => {
    const tapped = '<p onclick="taps.push(1)">Tencent.</p><script>taps = []</script>';
    const body = `<p style="height: 200px">Words.</p>${tapped}${FILLER}`;
    const page = await openOnPhone(world, 'scroll', mobilePage(body));
    await waitForMarks(page, (found) => found.includes('Tencent'));
    const { rect } = (await marksIn(page))[0]!;
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    await drag(page, middle, { x: middle.x, y: middle.y - 60 });
    await pause(600);
    expect(await cardIn(page)).toBeUndefined();
    await tapMark(page, 'Tencent');
    await waitForCard(page);
    expect(await page.evaluate(() => (window as unknown as { taps: number[] }).taps)).toEqual([1]);
  });
});

/** The card of a page once it has come to rest. */
async function standing(page: Page): Promise<ShadowNode> {
  await waitForCard(page);
  await pause(AT_REST_MS);
  return waitForCard(page);
}

function footOf({ rect }: ShadowNode): number {
  return rect.y + rect.height;
}

async function tapPart(page: Page, name: RegExp): Promise<void> {
  const { rect } = partOf(await standing(page), 'button', name);
  await tap(page, rect.x + rect.width / 2, rect.y + rect.height / 2);
}

async function tapElement(page: Page, selector: string): Promise<void> {
  const box = await (await page.$(selector))?.boundingBox();
  await tap(page, box!.x + 10, box!.y + box!.height / 2);
}

async function gripOf(page: Page): Promise<{ x: number; y: number }> {
  const grip = allNodes(await standing(page)).find(({ attributes }) => attributes.class === 'grip');
  return { x: grip!.rect.x + grip!.rect.width / 2, y: grip!.rect.y + grip!.rect.height / 2 };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  const finger = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= 6; step++) {
    const at = (a: number, b: number): number => a + ((b - a) * step) / 6;
    await finger.move(at(from.x, to.x), at(from.y, to.y));
  }
  await finger.end();
}
