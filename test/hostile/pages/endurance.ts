import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForMarks } from '../../../scripts/browsers/marks.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { byEffort } from '../harness/effort.ts';
import { CONTROL, SHIPPED } from '../harness/hosts.ts';
import { memoryOf, type Memory } from '../harness/heap.ts';
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

/** What a page may do for hours. Each is measured beside the same page without us. */
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
      const rates: Record<string, number> = {};
      for (const host of [SHIPPED, CONTROL]) {
        const page = await world.open(`${host}/frames-a-second`, pageOf(STORM));
        await page.evaluate(storm, 2);
        rates[host] = await frameRate(page, seconds / 2);
      }
      const share = rates[SHIPPED]! / rates[CONTROL]!;
      note(
        `${rates[SHIPPED]!.toFixed(1)} frames a second, ${(share * 100).toFixed(0)} % of control`,
      );
      expect(share).toBeGreaterThanOrEqual(0.95);
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
      for (const [name, share] of Object.entries(grew.shares)) {
        note(`${name} ${(share * 100).toFixed(1)} % of control`);
        expect(Math.abs(share - 1), name).toBeLessThanOrEqual(0.02);
      }
      expect(grew.heap).toBeLessThanOrEqual(2 * MEGABYTE);
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
  /** What the browser counts, as a share of what it counts without us. */
  readonly shares: Readonly<Record<string, number>>;
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
  const names = Object.keys(ours.counters);
  const share = (name: string): number => ours.counters[name]! / control.counters[name]!;
  return {
    heap: ours.heap - control.heap,
    shares: Object.fromEntries(names.map((name) => [name, share(name)])),
  };
}

/** What the heap has grown by, after a beginning that warms everything up, and what lives then. */
async function growth(
  world: World,
  page: Page,
  run: (amount: number) => Promise<void>,
  amount: number,
): Promise<Memory> {
  await page.evaluate(run, Math.ceil(amount / 10));
  await pause(1_000);
  const before = await memoryOf(world, page);
  await page.evaluate(run, amount);
  await pause(1_500);
  const after = await memoryOf(world, page);
  return { ...after, heap: after.heap - before.heap };
}

async function frameRate(page: Page, seconds: number): Promise<number> {
  const read = (): Promise<readonly [number, number]> =>
    page.evaluate(() => {
      const { frames } = window as unknown as { readonly frames: number };
      return [frames, performance.now()] as const;
    });
  await page.bringToFront();
  const [frames, at] = await read();
  await pause(seconds * 1_000);
  const [later, then] = await read();
  return ((later - frames) / (then - at)) * 1_000;
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
