import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { marksIn, waitForMarks } from '../../../scripts/browsers/marks.ts';
import { hoverMark } from '../../../scripts/browsers/pointer.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { cardIn, waitForCard, waitForNoCard } from '../../e2e/harness/card.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort, reaches } from '../harness/effort.ts';
import { SHIPPED } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

/** Counts how often something of ours comes into the page, and knows it by not being the page's. */
const ARRIVALS = `<script>
  arrivals = 0; frames = 0;
  isOurs = (node) => node.parentNode === document.documentElement && node !== document.head &&
    node !== document.body && node.id !== 'banner';
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.id !== 'banner' && node.nodeType === 1) arrivals++;
  }).observe(document.documentElement, { childList: true });
  addEventListener('load', () => { arrivals = 0; });
  everyFrame = (run) => {
    const step = () => {
      frames++;
      for (const node of document.documentElement.children) if (isOurs(node)) run(node);
      requestAnimationFrame(step);
    };
    step();
  };
</script>`;

/** Always the last child of the document element. */
const JEALOUS = `<script>addEventListener('load', () => {
  const banner = document.createElement('div');
  banner.id = 'banner';
  banner.append('Subscribe');
  const last = () => {
    if (document.documentElement.lastChild !== banner) document.documentElement.append(banner);
  };
  last();
  new MutationObserver(last).observe(document.documentElement, { childList: true });
})</script>`;

/** What a page may do to the host in every frame, other than to remove it. */
const HIDINGS = [
  'node.setAttribute("style", "display: none !important; visibility: hidden !important")',
  'node.inert = true',
  'node.hidden = true; node.popover = "auto"; node.className = "gone"',
  'document.body.append(node)',
  'node.replaceChildren(document.createElement("p")); node.slot = "x"',
] as const;

/** What a page does to the element and the paint of ours that it can reach. */
export function tampering(world: World): void {
  trial(4, 'a page that must be the last child', world, async (note) => {
    const page = await world.open(`${SHIPPED}/last`, pageOf('<p>Tencent.</p>', ARRIVALS + JEALOUS));
    await hoverMark(page, 'Tencent');
    await waitForCard(page);
    await pause(byEffort(1_500, 5_000));
    const count = await arrivals(page);
    note(`${count} appends by us in ${byEffort(1.5, 5)} s, the card shown`);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(5);
    expect((await waitForCard(page)).name).toBe('Sidelight: Tencent');
  });

  trial(20, 'a page that removes our element in every frame', world, async (note) => {
    const page = await world.open(`${SHIPPED}/remove`, pageOf('<p>Tencent.</p>', ARRIVALS));
    await waitForMarks(page, (found) => found.length === 1);
    await page.evaluate(() => {
      const { everyFrame } = window as unknown as {
        everyFrame(run: (node: Element) => void): void;
      };
      everyFrame((node) => {
        node.remove();
      });
    });
    await hoverMark(page, 'Tencent');
    await pause(byEffort(2_500, 10_000));
    const count = await arrivals(page);
    await page.mouse.move(5, 5, { steps: 3 });
    await hoverMark(page, 'Tencent');
    await pause(byEffort(1_200, 2_000));
    const after = await arrivals(page);
    note(`shown once and put back ${count - 1} times in ${byEffort(2.5, 10)} s`);
    note(`${after - count} times for another card`);
    expect(count).toBeGreaterThan(1);
    expect(count - 1).toBeLessThanOrEqual(3);
    expect(after).toBe(count);
  });

  // Beyond removal: a page that hides the host must leave a card that can be clicked, or none.
  trial(20, 'a page that hides our element in every frame', world, async (note) => {
    const ends: string[] = [];
    const ways = reaches('full') ? HIDINGS : HIDINGS.slice(0, 2);
    for (const hiding of ways) ends.push(await endOfHiding(world, hiding));
    note(`${ways.length} ways; the card in the end: ${ends.join(', ')}`);
    expect(ends.filter((end) => end !== 'live' && end !== 'gone')).toEqual([]);
  });

  trial(21, 'a page that takes our paint off', world, async (note) => {
    // Each way three times over where there is time for it, or else one after the other.
    const ways = Object.keys(TAKE_OFF) as (keyof typeof TAKE_OFF)[];
    const rounds = reaches('full') ? ways.map((way) => [way, way, way, way]) : [ways];
    for (const round of rounds) {
      const url = `${SHIPPED}/paint-${String(round[0])}`;
      const page = await world.open(url, pageOf('<p>Tencent. WeChat.</p>'));
      await waitForMarks(page, (found) => found.length === 2);
      const times: number[] = [];
      for (const way of round.slice(0, -1)) times.push(await timeToRepair(page, TAKE_OFF[way]));
      await page.evaluate(TAKE_OFF[round.at(-1)!]);
      await pause(REPAIR_MS * 2);
      const left = await painted(page);
      const took = times.map((ms) => `${ms.toFixed(0)} ms`).join(', ');
      note(`${[...new Set(round)].join(', ')}: put back after ${took}, then ${left} marks`);
      expect(Math.max(...times)).toBeLessThanOrEqual(REPAIR_MS);
      expect(left).toBe(0);
    }
  });
}

const REPAIR_MS = 1_000;

const TAKE_OFF = {
  clear: () => {
    CSS.highlights.clear();
  },
  set: () => {
    for (const [name] of [...CSS.highlights]) CSS.highlights.set(name, new Highlight());
  },
  patched: () => {
    Highlight.prototype.add = function () {
      return this;
    };
    CSS.highlights.set = () => CSS.highlights;
    for (const [name] of [...CSS.highlights]) CSS.highlights.delete(name);
  },
  emptied: () => {
    for (const [, highlight] of CSS.highlights) highlight.clear();
  },
} as const;

async function timeToRepair(page: Page, takeOff: () => void): Promise<number> {
  const from = performance.now();
  await page.evaluate(takeOff);
  while ((await painted(page)) < 2) {
    if (performance.now() - from > 5_000) return Infinity;
    await pause(30);
  }
  return performance.now() - from;
}

async function painted(page: Page): Promise<number> {
  return (await marksIn(page)).length;
}

/** Whether the card is shown and gets a click, is shown dead, or is gone, a while after. */
async function endOfHiding(world: World, hiding: string): Promise<string> {
  const head = `${ARRIVALS}<style>.gone { opacity: 0 !important; transform: scale(0) !important }</style>`;
  const page = await world.open(`${SHIPPED}/hide`, pageOf('<p>Tencent.</p>', head));
  await hoverMark(page, 'Tencent');
  await waitForCard(page);
  await page.evaluate(`everyFrame((node) => { ${hiding} })`);
  await pause(700);
  const card = await cardIn(page);
  if (!card) return 'gone';
  const { x, y, width, height } = card.rect;
  await page.mouse.move(x + width / 2, y + height / 2);
  const isLive = await page.evaluate(
    (left, top) => !document.body.contains(document.elementFromPoint(left, top)),
    x + width / 2,
    y + height / 2,
  );
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return isLive ? 'live' : 'dead';
}

function arrivals(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { arrivals: number }).arrivals);
}
