import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Target, type WebWorker } from 'puppeteer-core';
import { readNetLog } from './net-log.ts';
import { extensionPage, scopeOf } from './page-scope.ts';
import type { ExtensionPage, LaunchOptions, RunningBrowser, Surface } from './running-browser.ts';
import { keptProfile, temporaryProfile } from './temporary-profile.ts';
import { waitUntil } from './wait-until.ts';

/** Where the browser's own calls home are sent instead, to be told from everything else. */
const NOWHERE = 'http://own.invalid/';

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,AutofillServerCommunication',
  `--gaia-url=${NOWHERE}`,
  `--google-base-url=${NOWHERE}`,
  `--apps-gallery-update-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
];

/**
 * Starts Chromium or Chrome with an empty profile and loads the extension through the debugging
 * pipe, the one way that branded Chrome still takes one from a program.
 */
export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const { executable, extension, headless, proxy, accounted = false } = options;
  const profile = options.profile ? keptProfile(options.profile) : temporaryProfile();
  const netLog = join(profile.folder, 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    userDataDir: profile.folder,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...QUIET,
      // Without a window its screen is 800 by 600 pixels, too low for a popup.
      ...(headless ? ['--disable-gpu', '--screen-info={1600x1200}'] : []),
      // Its sandbox refuses to run as the administrator, which is who containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(accounted ? [`--log-net-log=${netLog}`] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const worker = () => backgroundWorker(browser, id);
  await worker();
  return {
    name: 'chromium',
    browser,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return extensionPage(page);
    },
    background: scopeOf(worker),
    pressCommand: async (command) => (await worker()).evaluate(dispatchCommand, command),
    openPopup: async () => popupOver(browser, await worker(), id),
    openSide: async () => {
      const popup = await popupOver(browser, await worker(), id);
      // The popup closes as the panel takes focus, often before it has answered.
      await popup.evaluate(openSide).catch(() => undefined);
      await popup.close().catch(() => undefined);
      return sideOf(browser, id);
    },
    side: () => sideOf(browser, id),
    endAccount: async () => {
      if (!accounted) throw new Error('No account was kept');
      await browser.close();
      const record = readNetLog(readFileSync(netLog, 'utf8'));
      profile.remove();
      return record;
    },
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}

async function backgroundWorker(browser: Browser, id: string): Promise<WebWorker> {
  const isOurs = (one: Target): boolean =>
    one.type() === TargetType.SERVICE_WORKER && one.url().includes(id);
  const first = await browser.waitForTarget(isOurs, { timeout: 10_000 });
  // The worker of an extension that was reloaded stays listed, before the one that has come.
  const worker = await (browser.targets().filter(isOurs).at(-1) ?? first).worker();
  if (!worker) throw new Error('The service worker ended while it was looked for');
  return worker;
}

/** Keys sent to a page do not reach the browser's commands, so the event is told to its listeners. */
async function dispatchCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as {
    dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
  };
  event.dispatch(command, tab);
}

/** The panel, which closes itself: the driver has no hold on what is no tab. */
async function sideOf(browser: Browser, id: string): Promise<Surface> {
  const url = `chrome-extension://${id}/panel.html`;
  const panel = await surfaceAt(browser, url);
  return {
    ...panel,
    close: async () => {
      // Not before the driver has heard that it will.
      await panel.evaluate(() => void setTimeout(close));
      await waitUntil(
        () => Promise.resolve(browser.targets().map((target) => target.url())),
        (urls) => !urls.includes(url),
      );
    },
  };
}

async function popupOver(browser: Browser, worker: WebWorker, id: string): Promise<Surface> {
  await worker.evaluate(() => chrome.action.openPopup());
  return surfaceAt(browser, `chrome-extension://${id}/popup.html`);
}

/** A page of the extension's outside the tabs, once it is there. */
async function surfaceAt(browser: Browser, url: string): Promise<ExtensionPage> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.PAGE && one.url().startsWith(url),
    { timeout: 10_000 },
  );
  return extensionPage(await target.asPage());
}

/** Chromium opens a side panel only for a gesture, which the driver's word in a page counts as. */
async function openSide(): Promise<void> {
  const { id = chrome.windows.WINDOW_ID_NONE } = await chrome.windows.getLastFocused();
  await chrome.sidePanel.open({ windowId: id });
}
