import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browserNamed } from './browser-name.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { obtainBrowser } from './browsers/obtain-browser.ts';
import type { RunningBrowser } from './browsers/running-browser.ts';
import { buildExtension } from './build/build-extension.ts';
import { readOptions } from './read-options.ts';
import { hasDisplay } from './start/has-display.ts';
import { servePage } from './start/serve-page.ts';
import { tour } from './start/tour.ts';

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  page: { type: 'string', default: 'scripts/sample/article.html' },
  seeds: { type: 'string', default: 'seeds' },
} as const;
const USAGE = 'npm start [-- --browser chromium|firefox] [-- --page FILE-or-URL] [-- --seeds DIR]';

/**
 * `npm start [-- --browser chromium|firefox] [-- --page FILE-or-URL] [-- --seeds DIR]`: builds, and
 * opens a browser with a temporary profile and the extension on a page. Without a display it takes
 * pictures instead.
 * @returns the exit code: 1 where the sources have a mistake
 */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, OPTIONS, USAGE);
  const root = process.cwd();
  const name = browserNamed(values.browser);
  const out = join(root, 'dist');
  console.log('Building ...');
  const { problems } = await buildExtension({ root, seeds: resolve(values.seeds), out });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const executable = obtainBrowser(name);
  const served = await servePage(values.page);
  const headless = !hasDisplay();
  const extension = join(out, name);
  const running = await launchBrowser(name, { executable, extension, headless });
  try {
    await (headless ? showPictures(running, served.url, out) : stayOpen(running, served.url));
  } finally {
    await running.close();
    served.close();
  }
  return 0;
}

async function stayOpen({ browser }: RunningBrowser, url: string): Promise<void> {
  const [blank] = await browser.pages();
  const page = blank ?? (await browser.newPage());
  const closed = new Promise<unknown>((resolve) => {
    browser.once('disconnected', resolve);
  });
  await visit(page, url);
  console.log(`Sidelight is reading ${url}\nClose the browser to end. Its profile is thrown away.`);
  await closed;
}

async function showPictures(running: RunningBrowser, url: string, out: string): Promise<void> {
  const page = await running.browser.newPage();
  await visit(page, url);
  await page.bringToFront();
  const { topics, pictures } = await tour(running, page, join(out, 'pictures'));
  console.log('There is no display here, so Sidelight was tried without a window.\n');
  console.log(
    topics.length > 0 ? 'Topics found on the page:' : 'No topics were found on the page.',
  );
  for (const topic of topics) console.log(`  ${topic}`);
  console.log('\nPictures:');
  for (const picture of pictures) console.log(`  ${picture}`);
  console.log(`\nFolders to load in a browser by hand:\n  ${join(out, 'chromium')}`);
  console.log(`  ${join(out, 'firefox')}`);
}

/** Does not wait for the last picture: pages may load for minutes, and marks come before. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${url} did not open, expected an address that answers (${reason})`, {
      cause: error,
    });
  });
}
