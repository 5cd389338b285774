import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { browserNamed } from './browser-name.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { obtainBrowser } from './browsers/obtain-browser.ts';
import type { RunningBrowser } from './browsers/running-browser.ts';
import { buildExtension } from './build/build-extension.ts';
import { readOptions } from './read-options.ts';
import { hasDisplay } from './start/has-display.ts';
import { servePage } from './start/serve-page.ts';

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  page: { type: 'string', default: 'scripts/sample/article.html' },
  seeds: { type: 'string', default: 'seeds' },
} as const;
const USAGE =
  'npm run dev [-- --browser chromium|firefox] [-- --page FILE-or-URL] [-- --seeds DIR]';

/** Beside the seeds. */
const WATCHED = ['src', 'extension'];

/** Editors write one file in several strokes. */
const QUIET_MS = 120;

/**
 * `npm run dev [-- --browser chromium|firefox] [-- --page FILE-or-URL] [-- --seeds DIR]`: builds at every
 * change and reloads the extension and the page in an open browser. Without a display it only builds.
 */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(args, OPTIONS, USAGE);
  const name = browserNamed(values.browser);
  const extension = join(process.cwd(), 'dist', name);
  if (!(await rebuild(values.seeds))) return 1;
  const running = hasDisplay()
    ? await launchBrowser(name, { executable: obtainBrowser(name), extension, headless: false })
    : undefined;
  const served = await servePage(values.page);
  await running?.browser.pages().then(([page]) => page?.goto(served.url));
  const watched = [...WATCHED, values.seeds];
  console.log(`Watching ${watched.join(', ')}. Ctrl+C ends.`);
  await watchUntilClosed(watched, running, async () => {
    if (await rebuild(values.seeds)) await reload(running, extension);
  });
  await running?.close();
  served.close();
  return 0;
}

/** @returns whether the build went well; what is wrong is printed */
async function rebuild(seeds: string): Promise<boolean> {
  const root = process.cwd();
  const start = performance.now();
  try {
    const options = { root, seeds: resolve(seeds), out: join(root, 'dist') };
    const { problems } = await buildExtension(options);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) return false;
  } catch (error) {
    // A half-typed script is the usual state of things here: say so and wait for the next change.
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  console.log(`Built in ${Math.round(performance.now() - start)} ms`);
  return true;
}

/** Loading the same folder again replaces what ran from it. */
async function reload(running: RunningBrowser | undefined, extension: string): Promise<void> {
  if (!running) return;
  await running.browser.installExtension(extension);
  const pages = await running.browser.pages();
  await Promise.allSettled(pages.map((page) => page.reload()));
}

function watchUntilClosed(
  folders: readonly string[],
  running: RunningBrowser | undefined,
  changed: () => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(changed).catch((error: unknown) => {
        console.error(error);
      });
    }, QUIET_MS);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, later));
  return new Promise((resolve) => {
    const end = (): void => {
      for (const watcher of watchers) watcher.close();
      clearTimeout(timer);
      resolve();
    };
    running?.browser.once('disconnected', end);
  });
}
