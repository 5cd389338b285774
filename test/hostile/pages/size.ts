import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { accountOf } from '../../../scripts/bench/page/visit.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { longestTask, ownTime } from '../harness/account.ts';
import { byEffort } from '../harness/effort.ts';
import { ACCOUNT } from '../harness/hosts.ts';
import { ProcessorTime } from '../harness/processor-time.ts';
import { trial } from '../harness/trial.ts';

/** How long the driver waits for a page, in milliseconds: the largest has a million texts. */
const LOADS_WITHIN = 120_000;
const LONGEST_MS = 50;
const FIRST_MS = 300;
const WORDS = 'There is nothing named in this line of plain words, and that is so. ';

/** Notes when the page was first drawn whole, and when something in it was marked. */
const NOTING = `<script>
  addEventListener('load', () => {
    requestAnimationFrame(() => setTimeout(() => { drawn = performance.now(); }));
  });
  const looking = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    marked = performance.now();
    clearInterval(looking);
  }, 5);
</script>`;

/**
 * Pages far larger than any. To lay out so much takes the browser seconds, so it is idle when the page
 * has been drawn. Tasks are measured by what they had of the processor, and what the page waited for it
 * is taken off its first mark: see \`ProcessorTime\`.
 */
export function size(world: World): void {
  trial(8, 'a page with hundreds of thousands of texts', world, async (note) => {
    const count = byEffort(50_000, 300_000, 1_000_000);
    const script = `<script>
      const main = document.querySelector('main');
      const texts = document.createDocumentFragment();
      for (let i = 0; i < ${count}; i++) {
        const line = document.createElement(i % 10 === 0 ? 'p' : 'span');
        line.append(i % 1000 === 0 ? 'It was Tencent. ' : '${WORDS.slice(0, 50)}');
        texts.append(line);
      }
      main.append(texts);
    </script>`;
    const html = pageOf(`<main></main>${script}`, NOTING);
    const { page, processors } = await visit(world, '/million', html, byEffort(2_000, 10_000));
    const { wait, waited } = await waitForFirst(page, processors);
    const longest = await longestTask(page, processors);
    note(`${count} texts: first mark ${wait.toFixed(0)} ms after the page was drawn`);
    note(`${waited.toFixed(0)} ms of them without a processor`);
    note(`longest task ${longest.toFixed(0)} ms`);
    expect(wait - waited).toBeLessThanOrEqual(FIRST_MS);
    expect(longest).toBeLessThanOrEqual(LONGEST_MS);
  });

  trial(9, 'one huge text, and one endless word', world, async (note) => {
    const most = byEffort(4, 20) * 1e6;
    const repeat = (text: string, length: number): string =>
      `'${text}'.repeat(${Math.floor(length / text.length)})`;
    // The first is too long to be read at all, the second as long as one that is may be.
    for (const [name, make] of [
      ['text', repeat(WORDS, most)],
      ['book', repeat(WORDS, Math.min(most, 4e6))],
      ['word', repeat('x', most / 4)],
    ] as const) {
      const script = `<script>
        const text = document.createElement('p');
        text.style.cssText = 'height: 200px; overflow: hidden; content-visibility: hidden';
        text.append('Tencent. ' + ${make});
        document.body.append(text);
      </script>`;
      const html = pageOf(`<p>WeChat.</p>${script}`, NOTING);
      const visited = await visit(world, `/huge-${name}`, html, byEffort(1_500, 5_000));
      const { page, processors } = visited;
      const { total } = await ownTime(page);
      const longest = await longestTask(page, processors);
      const from = performance.now();
      await page.evaluate(() => document.title);
      const answered = performance.now() - from;
      note(`${name}: longest task ${longest.toFixed(0)} ms, in all ${total.toFixed(0)} ms`);
      note(`page answers in ${answered.toFixed(0)} ms`);
      expect(longest).toBeLessThanOrEqual(LONGEST_MS);
      expect(answered).toBeLessThanOrEqual(500);
    }
  });
}

interface Noted {
  readonly drawn?: number;
  readonly marked?: number;
}

interface Visited {
  readonly page: Page;
  readonly processors: ProcessorTime;
}

/** Opens a page of the account's host, and leaves it alone for a while once it has a mark. */
async function visit(world: World, path: string, html: string, rest: number): Promise<Visited> {
  const processors = new ProcessorTime(world.running.browser);
  try {
    const page = await world.open(`${ACCOUNT}/before`, pageOf(''));
    await page.goto(world.sites.put(`${ACCOUNT}${path}`, html), { timeout: LOADS_WITHIN });
    await waitUntil(
      () => page.evaluate(() => (window as unknown as Noted).marked),
      (marked) => marked !== undefined,
    );
    await pause(rest);
    return { page, processors };
  } finally {
    await processors.end();
  }
}

/** From when the page was idle, and our script there, to the first mark; milliseconds. */
async function waitForFirst(
  page: Page,
  processors: ProcessorTime,
): Promise<{ readonly wait: number; readonly waited: number }> {
  const { slices } = await accountOf(page);
  const began = slices.find(({ kind }) => kind === 'evaluation')?.to ?? NaN;
  const [drawn, marked, origin] = await page.evaluate(() => {
    const noted = window as unknown as Noted;
    return [noted.drawn ?? NaN, noted.marked ?? NaN, performance.timeOrigin] as const;
  });
  const idle = Math.max(began, drawn);
  const { waited } = processors.during(origin + idle, origin + marked);
  return { wait: marked - idle, waited };
}
