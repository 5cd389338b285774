import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { alterBuild, changeManifest } from './altered-build.ts';
import type { BuildCopy } from './speaking.ts';

const SCRIPT = 'count-intervals.js';
/** How often a card on screen is checked; no other timer of the page script comes at this pace. */
const EVERY_MS = 250;

/** Runs in the world of the page script, before that does. */
const COUNTING = `{
  const { setInterval: set, clearInterval: clear } = globalThis;
  const ticking = new Set();
  globalThis.setInterval = (run, every) => {
    const id = set(run, every);
    if (every === ${String(EVERY_MS)}) ticking.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => {
    ticking.delete(id);
    clear(id);
  };
  addEventListener('ticking:ask', () => {
    dispatchEvent(new CustomEvent('ticking:told', { detail: String(ticking.size) }));
  });
}`;

/** Copies a built extension and has it count the intervals by which cards are checked. */
export function withCountedIntervals(built: string): BuildCopy {
  return alterBuild(built, (folder) => {
    writeFileSync(join(folder, SCRIPT), COUNTING);
    changeManifest<{ content_scripts: readonly object[] }>(folder, ({ content_scripts }) => ({
      content_scripts: [
        { matches: ['http://*/*'], js: [SCRIPT], run_at: 'document_start' },
        ...content_scripts,
      ],
    }));
  });
}

/** How many of them a page has now. */
export async function tickingIn(page: Page): Promise<number> {
  const told = await page.evaluate(() => {
    let heard = '';
    const hear = (event: Event): void => {
      heard = (event as CustomEvent<string>).detail;
    };
    addEventListener('ticking:told', hear, { once: true });
    dispatchEvent(new CustomEvent('ticking:ask'));
    return heard;
  });
  return Number(told);
}
