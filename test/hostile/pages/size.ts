import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { accountOf } from '../../../scripts/bench/page/visit.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { pageOf } from '../../e2e/harness/sample.ts';
import type { World } from '../../e2e/harness/world.ts';
import { ownTime, waitOf } from '../harness/account.ts';
import { byEffort } from '../harness/effort.ts';
import { ACCOUNT } from '../harness/hosts.ts';
import { trial } from '../harness/trial.ts';

const LONGEST_MS = 50;
const WORDS = 'There is nothing named in this line of plain words, and that is so. ';

/**
 * Pages far larger than any. Times are the clock's: what a plain loop in the same page waits for the
 * processor at most is taken off, which is nothing on a machine that does nothing else.
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
    const page = await world.open(`${ACCOUNT}/million`, pageOf(`<main></main>${script}`));
    const { first } = await firstPainted(page);
    const began = (await accountOf(page)).slices.find(({ kind }) => kind === 'evaluation');
    await pause(byEffort(2_000, 10_000));
    const busy = await waitOf(page);
    const wait = first - (began?.to ?? 0) - busy;
    const longest = (await ownTime(page)).longest - busy;
    note(`${count} texts: first mark ${wait.toFixed(0)} ms after our start`);
    note(`longest task ${longest.toFixed(0)} ms; a loop waited ${busy.toFixed(0)} ms`);
    expect(wait).toBeLessThanOrEqual(300);
    expect(longest).toBeLessThanOrEqual(LONGEST_MS);
  });

  trial(9, 'one huge text, and one endless word', world, async (note) => {
    const megabytes = byEffort(4, 20);
    for (const [name, make] of [
      ['text', `'${WORDS}'.repeat(${Math.round((megabytes * 1e6) / WORDS.length)})`],
      ['word', `'x'.repeat(${Math.round((megabytes * 1e6) / 4)})`],
    ] as const) {
      const script = `<script>
        const text = document.createElement('p');
        text.style.cssText = 'height: 200px; overflow: hidden; content-visibility: hidden';
        text.append('Tencent. ' + ${make});
        document.body.append(text);
      </script>`;
      const page = await world.open(`${ACCOUNT}/huge-${name}`, pageOf(`<p>WeChat.</p>${script}`));
      await firstPainted(page);
      await pause(byEffort(1_500, 5_000));
      const { longest, total } = await ownTime(page);
      const busy = await waitOf(page);
      const from = performance.now();
      await page.evaluate(() => document.title);
      const answered = performance.now() - from;
      note(`${name}: longest task ${longest.toFixed(0)} ms of ${total.toFixed(0)} ms`);
      note(`a loop waited ${busy.toFixed(0)} ms`);
      note(`page answers in ${answered.toFixed(0)} ms`);
      expect(longest - busy).toBeLessThanOrEqual(LONGEST_MS);
      expect(answered).toBeLessThanOrEqual(500);
    }
  });
}

/** When the first mark was seen, on the page's clock. */
async function firstPainted(page: Page): Promise<{ readonly first: number }> {
  return waitUntil(
    () => page.evaluate(() => ({ first: CSS.highlights.size > 0 ? performance.now() : 0 })),
    ({ first }) => first > 0,
  );
}
