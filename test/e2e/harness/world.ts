import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browsersUnderTest, type BrowserName } from '../../../scripts/browser-name.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { obtainBrowser } from '../../../scripts/browsers/obtain-browser.ts';
import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';
import { judgeNetwork, type NetworkVerdict } from './judge-network.ts';
import { startSites, type Sites } from './sites.ts';
import type { BuildCopy } from './speaking.ts';

declare module 'vitest' {
  interface TaskMeta {
    network?: NetworkVerdict;
  }
}

/** A browser with the built extension, and the sites it can reach. */
export interface World {
  readonly name: BrowserName;
  readonly sites: Sites;
  readonly running: RunningBrowser;
  /** Serves a page and opens it in a tab of its own; `url` is of an invented `.test` host. */
  open(url: string, html: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
}

/** Where the built extension lies, unless another folder of builds is to be tested. */
const BUILDS = process.env.SIDELIGHT_DIST ?? 'dist';

/**
 * Writes the same specs down for each browser. Every group has a browser of its own, starts each
 * spec with fresh settings and no tab of ours, and ends by counting what went to the network.
 * @param changed - makes a copy of the built extension to be driven instead of it
 */
export function inEachBrowser(
  title: string,
  specs: (world: World) => void,
  changed?: (built: string) => BuildCopy | Promise<BuildCopy>,
): void {
  describe.each(browsersUnderTest())('in %s', (name) => {
    const pages: Page[] = [];
    let sites: Sites | undefined;
    let running: RunningBrowser | undefined;
    let copy: BuildCopy | undefined;
    const world: World = {
      name,
      get sites() {
        return started(sites);
      },
      get running() {
        return started(running);
      },
      open: async (url, html, headers) => {
        world.sites.put(url, html, headers);
        const page = await world.running.browser.newPage();
        pages.push(page);
        await page.goto(url);
        await page.bringToFront();
        return page;
      },
    };
    beforeAll(async () => {
      sites = await startSites();
      const built = join(process.cwd(), BUILDS, name);
      copy = await changed?.(built);
      running = await launch(name, sites, copy?.folder ?? built);
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
      await running?.background.evaluate(() => chrome.storage.local.clear());
    });
    afterAll(async () => {
      await running?.close();
      await sites?.close();
      copy?.remove();
    });
    // Their own clearing up is not for the last test, after which no browser is left.
    describe(title, () => {
      specs(world);
    });
    it(`${title}: nothing asked of the network`, async ({ task }) => {
      const { proxy, serves } = world.sites;
      const extension = world.running.extensionUrl('');
      const record = await world.running.endAccount();
      running = undefined;
      const verdict = judgeNetwork(record, { proxy, extension, serves });
      task.meta.network = verdict;
      expect([...verdict.foreign, ...world.sites.strangers()]).toEqual([]);
    });
  });
}

async function launch(
  name: BrowserName,
  { proxy }: Sites,
  extension: string,
): Promise<RunningBrowser> {
  const executable = obtainBrowser(name);
  const options = { executable, extension, headless: true, proxy, accounted: true };
  const running = await launchBrowser(name, options);
  await running.browser.installExtension(join(process.cwd(), 'test/e2e/companion'));
  return running;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser has not started');
  return part;
}
