import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort } from '../harness/effort.ts';
import { CONTROL, SHIPPED } from '../harness/hosts.ts';
import { memoryOf, type Memory } from '../harness/heap.ts';
import { ProcessorTime } from '../harness/processor-time.ts';
import { trial } from '../harness/trial.ts';

/** Rewrites texts, a hundred at a time and a hundred times a second, and counts the frames. */
const STORM = `<main></main><script>
  frames = 0; changes = 0;
  const count = () => { frames++; requestAnimationFrame(count); };
  count();
  const texts = Array.from({ length: 1000 }, (_, i) => {
    const line = document.createElement('p');
    line.append(i % 50 === 0 ? 'It was Tencent.' : 'It was nobody.');
    document.querySelector('main').append(line);
    return line.firstChild;
  });
  storm = () => setInterval(() => {
    for (let i = 0; i < 100; i++) {
      const text = texts[changes++ % texts.length];
      text.data = text.data.replace(/ ?\\d*$/, ' ' + changes);
    }
  }, 10);
</script>`;

const MEGABYTE = 1e6;

/**
 * What a page may do for hours. Each is measured beside the same page without us. Of listeners, a page
 * has none or two and we a dozen, so that they shall not grow is what is asked, not a share.
 */
export function endurance(world: World): void {
  // How many observers live no test can see; one that does not makes no marks, and more take memory.
  trial(
    5,
    'a document opened anew again and again',
    world,
    async (note) => {
      const times = byEffort(50, 300, 1_000);
      const grew = await growthBeside(world, 'open', '<p>Tencent.</p>', reopen, times);
      const page = await world.open(`${SHIPPED}/reopened`, pageOf('<p>WeChat.</p>'));
      await page.evaluate(reopen, 20);
      const marks = await waitForMarks(page, (found) => found.includes('Wuzhen'));
      note(`${times} times: heap ${inMegabytes(grew.heap)}; then ${marks.length} mark`);
      expect(grew.heap).toBeLessThanOrEqual(MEGABYTE);
    },
    'full',
  );

  trial(
    6,
    'ten thousand texts rewritten a second',
    world,
    async (note) => {
      const seconds = byEffort(2, 12, 60);
      const grew = await growthBeside(world, 'storm', STORM, storm, seconds);
      note(`${seconds} s: heap ${inMegabytes(grew.heap)}`);
      expect(grew.heap).toBeLessThanOrEqual(2 * MEGABYTE);
      const [ours, control] = await frameRates(world, seconds);
      note(
        `${ours.toFixed(1)} frames a second, ${((ours / control) * 100).toFixed(0)} % of control`,
      );
      expect(ours / control).toBeGreaterThanOrEqual(0.95);
    },
    'full',
  );

  trial(
    7,
    'hundreds of routes of 5,000 nodes',
    world,
    async (note) => {
      const routes = byEffort(20, 200, 1_000);
      const grew = await growthBeside(world, 'routes', '<main></main>', route, routes);
      note(`${routes} routes: heap ${inMegabytes(grew.heap)}`);
      expect(grew.heap).toBeLessThanOrEqual(2 * MEGABYTE);
      if (!grew.counters) return;
      const { nodes, listeners } = grew.counters;
      note(`${(nodes * 100).toFixed(1)} % of the control's nodes, ${listeners} listeners more`);
      expect(Math.abs(nodes - 1)).toBeLessThanOrEqual(0.02);
      expect(listeners).toBe(0);
    },
    'full',
  );
}

function inMegabytes(bytes: number): string {
  return `${bytes < 0 ? '' : '+'}${(bytes / MEGABYTE).toFixed(2)} MB`;
}

interface Growth {
  /** How many bytes more than without us. */
  readonly heap: number;
  /** Where the browser counts: nodes as a share of those without us, and listeners more than before. */
  readonly counters: { readonly nodes: number; readonly listeners: number } | null;
}

async function growthBeside(
  world: World,
  path: string,
  body: string,
  run: (amount: number) => Promise<void>,
  amount: number,
): Promise<Growth> {
  const [ours, control] = [
    await growth(world, await world.open(`${SHIPPED}/${path}`, pageOf(body)), run, amount),
    await growth(world, await world.open(`${CONTROL}/${path}`, pageOf(body)), run, amount),
  ];
  const nodes = (ours.after.counters?.nodes ?? NaN) / (control.after.counters?.nodes ?? NaN);
  const listeners =
    (ours.after.counters?.listeners ?? NaN) - (ours.before.counters?.listeners ?? NaN);
  return {
    heap: ours.after.heap - ours.before.heap - (control.after.heap - control.before.heap),
    counters: ours.after.counters ? { nodes, listeners } : null,
  };
}

/** The memory after a beginning that warms everything up, and in the end. */
async function growth(
  world: World,
  page: Page,
  run: (amount: number) => Promise<void>,
  amount: number,
): Promise<{ readonly before: Memory; readonly after: Memory }> {
  await page.evaluate(run, Math.ceil(amount / 10));
  await pause(1_000);
  const before = await memoryOf(world, page);
  await page.evaluate(run, amount);
  await pause(1_500);
  return { before, after: await memoryOf(world, page) };
}

/** How many turns the page and its control take: what else the machine does then tells on both. */
const TURNS = 6;

/**
 * Frames a second of the storm with us and without, in turns: of those seconds in which the page was
 * not kept waiting for a processor.
 */
async function frameRates(world: World, seconds: number): Promise<readonly [number, number]> {
  const pages: Page[] = [];
  for (const host of [SHIPPED, CONTROL]) {
    const page = await world.open(`${host}/frames-a-second`, pageOf(STORM));
    await page.evaluate(storm, 2);
    pages.push(page);
  }
  const sums = pages.map(() => ({ frames: 0, time: 0 }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [which, page] of pages.entries()) {
      const sum = sums[which]!;
      await page.bringToFront();
      await pause(1_000);
      const processors = new ProcessorTime(world.running.browser);
      const [frames, from] = await framesOf(page);
      await pause((seconds * 1_000) / TURNS);
      const [later, to] = await framesOf(page);
      await processors.end();
      sum.frames += later - frames;
      sum.time += to - from - processors.during(from, to).waited;
    }
  }
  const [ours = NaN, control = NaN] = sums.map(({ frames, time }) => (frames / time) * 1_000);
  return [ours, control];
}

/** The frames drawn by now, and the time, in milliseconds since the epoch. */
function framesOf(page: Page): Promise<readonly [number, number]> {
  return page.evaluate(() => {
    const { frames } = window as unknown as { readonly frames: number };
    return [frames, performance.timeOrigin + performance.now()] as const;
  });
}

async function reopen(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    document.open();
    // Old pages do it for ever.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.write(`<!doctype html><p>In Wuzhen, ${i}.</p>`);
    document.close();
    await new Promise((next) => setTimeout(next, 10));
  }
}

async function storm(seconds: number): Promise<void> {
  const here = window as unknown as { storm(): ReturnType<typeof setInterval> };
  const timer = here.storm();
  await new Promise((next) => setTimeout(next, seconds * 1_000));
  // What measures frames goes on; what measures memory has its peace.
  if (!location.pathname.startsWith('/frames')) clearInterval(timer);
}

async function route(routes: number): Promise<void> {
  const main = document.querySelector('main');
  for (let i = 0; i < routes; i++) {
    history.pushState(null, '', `/routes/${i}`);
    const view = document.createDocumentFragment();
    for (let j = 0; j < 1_250; j++) {
      const line = document.createElement('p');
      const bold = document.createElement('b');
      bold.append(j % 100 === 0 ? 'Tencent' : 'nobody');
      line.append(`Route ${i}, `, bold);
      view.append(line);
    }
    main?.replaceChildren(view);
    await new Promise((next) => setTimeout(next, 20));
  }
}
