import type { Page } from 'puppeteer-core';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import type { World } from '../../e2e/harness/world.ts';

/** What a test may look at of the memory of a page, after all garbage is collected. */
export interface Memory {
  /** Bytes of JavaScript, of the page's and ours together. */
  readonly heap: number;
  /** DOM nodes and listeners that are alive, where the browser counts them. */
  readonly counters: { readonly nodes: number; readonly listeners: number } | null;
}

/**
 * Has the front tab's process give back what it can, as `about:memory` does, until it gives back no
 * more; then gives its live bytes: what its allocator has handed out, and the cells of its JavaScript
 * in use. Not the heap that they lie in: one live cell keeps a whole chunk of that, emptied or not, so
 * its size tells where cells came to lie, and grew by tens of megabytes of nothing.
 */
const FIREFOX_LIVE = `async () => {
  const { messageManager, browsingContext } = gBrowser.selectedBrowser;
  const ours = new RegExp('\\\\bpid ' + browsingContext.currentWindowGlobal.osPid + '\\\\b');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(
    Ci.nsIMemoryReporterManager);
  const giveBack = () => {
    const there = Cc['@mozilla.org/memory-reporter-manager;1'].getService(
      Ci.nsIMemoryReporterManager);
    there.minimizeMemoryUsage(() => sendAsyncMessage('sidelight:gave-back'));
  };
  const script = 'data:,(' + encodeURIComponent(String(giveBack)) + ')()';
  const minimize = () => new Promise((resolve) => {
    const hear = () => {
      messageManager.removeMessageListener('sidelight:gave-back', hear);
      resolve();
    };
    messageManager.addMessageListener('sidelight:gave-back', hear);
    messageManager.loadFrameScript(script, false);
  });
  const live = async () => {
    let sum = 0;
    const add = (process, path, kind, units, bytes) => {
      const counts = path === 'heap-allocated' ||
        path.startsWith('js-main-runtime-gc-heap-committed/used/gc-things/');
      if (counts && ours.test(process)) sum += bytes;
    };
    await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
    return sum;
  };
  for (let before = Infinity, tries = 0; ; tries++) {
    await minimize();
    const now = await live();
    if (before - now < 100_000 || tries === 9) return String(now);
    before = now;
  }
}`;

/**
 * The memory of a page in a tab of its own, in front. In Firefox it is that of the page's process: of
 * its scripts, and of what they hold outside of them.
 */
export async function memoryOf({ name, running }: World, page: Page): Promise<Memory> {
  await page.bringToFront();
  await pause(300);
  if (name === 'firefox') {
    const live = Number(await inChromeScope(running.browser, FIREFOX_LIVE));
    if (live === 0) throw new Error('Firefox reports no memory of the front tab');
    return { heap: live, counters: null };
  }
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, counters: { nodes, listeners: jsEventListeners } };
}

/** Bytes of JavaScript of a page, after all garbage is collected. */
export async function heapOf(world: World, page: Page): Promise<number> {
  return (await memoryOf(world, page)).heap;
}
