import type { Page } from 'puppeteer-core';
import { hoverMark, leave } from '../browsers/pointer.ts';
import type { RunningBrowser } from '../browsers/running-browser.ts';
import { pause, waitUntil } from '../browsers/wait-until.ts';
import { inCorner } from './in-corner.ts';

/** A picture of the extension at work, PNG. */
export interface Scene {
  readonly name: string;
  shoot(running: RunningBrowser, article: string): Promise<Uint8Array>;
}

/** By then cards have been ranked, laid out and faded in. */
const AT_REST_MS = 900;

const DARK = { name: 'prefers-color-scheme', value: 'dark' };

/** What the README and a store listing show, in their order. */
export const SCENES: readonly Scene[] = [
  { name: '1-card', shoot: card },
  { name: '2-popup', shoot: popup },
  ownPage('3-search', 'archive.html#q=surveilance%20china'),
  ownPage('4-topic', 'archive.html#topic=tencent'),
  ownPage('5-article', 'archive.html#article=003'),
  ownPage('6-archive-dark', 'archive.html#q=vaccine%20passport', true),
];

async function card(running: RunningBrowser, article: string): Promise<Uint8Array> {
  const page = await read(running, article);
  await hoverMark(page, 'Great Firewall');
  await pause(AT_REST_MS);
  return shot(page);
}

/** Drivers take no picture of the browser's own window, so the popup is laid where it opens. */
async function popup(running: RunningBrowser, article: string): Promise<Uint8Array> {
  const page = await read(running, article);
  await leave(page);
  const opened = await running.openPopup();
  await waitUntil(
    () => opened.evaluate(() => document.querySelectorAll('[role="option"]').length),
    (options) => options > 0,
  );
  await pause(AT_REST_MS);
  const over = await opened.screenshot();
  await opened.close();
  return inCorner(running.browser, await shot(page), over);
}

function ownPage(name: string, path: string, dark = false): Scene {
  return {
    name,
    shoot: async (running) => {
      const { page } = await running.openExtensionPage(path);
      if (dark) await page.emulateMediaFeatures([DARK]);
      await pause(AT_REST_MS);
      return shot(page);
    },
  };
}

async function read(running: RunningBrowser, article: string): Promise<Page> {
  const page = await running.browser.newPage();
  await page.goto(article);
  await page.bringToFront();
  await pause(AT_REST_MS);
  return page;
}

async function shot(page: Page): Promise<Uint8Array> {
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
