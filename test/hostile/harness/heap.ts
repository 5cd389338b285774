import type { Page } from 'puppeteer-core';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import { pause } from '../../../scripts/browsers/wait-until.ts';
import type { World } from '../../e2e/harness/world.ts';

/** What a test may look at of the memory of a page, after all garbage is collected. */
export interface Memory {
  /** Bytes of JavaScript, of the page's and ours together. */
  readonly heap: number;
  /** DOM nodes and listeners that are alive, where the browser counts them. */
  readonly counters: Readonly<Record<string, number>>;
}

/** Collects garbage in the process of the front tab, twice over, and gives the bytes that are left. */
const FIREFOX_HEAP = `async () => {
  const { messageManager } = gBrowser.selectedBrowser;
  const run = () => {
    for (let i = 0; i < 3; i++) { Cu.forceGC(); Cu.forceCC(); }
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(
      Ci.nsIMemoryReporterManager);
    sendAsyncMessage('sidelight:heap', manager.JSMainRuntimeGCHeap + manager.heapAllocated);
  };
  return new Promise((resolve) => {
    const hear = ({ data }) => {
      messageManager.removeMessageListener('sidelight:heap', hear);
      resolve(String(data));
    };
    messageManager.addMessageListener('sidelight:heap', hear);
    messageManager.loadFrameScript('data:,(' + encodeURIComponent(String(run)) + ')()', false);
  });
}`;

/**
 * The memory of a page in a tab of its own, in front. In Firefox it is that of the page's process: of
 * its scripts, and of what they hold outside of them.
 */
export async function memoryOf({ name, running }: World, page: Page): Promise<Memory> {
  await page.bringToFront();
  await pause(300);
  if (name === 'firefox') {
    const heap = await inChromeScope(running.browser, FIREFOX_HEAP);
    return { heap: Number(heap), counters: {} };
  }
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, counters: { nodes, jsEventListeners } };
}

/** Bytes of JavaScript of a page, after all garbage is collected. */
export async function heapOf(world: World, page: Page): Promise<number> {
  return (await memoryOf(world, page)).heap;
}
