import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../build/manifest.ts';
import { inChromeScope } from './firefox-chrome-scope.ts';
import {
  AWAIT_SIDEBAR,
  CLOSE_POPUP,
  CLOSE_SIDEBAR,
  OPEN_POPUP,
  OPEN_SIDEBAR,
  PAINT_VIEW,
  PRESS_COMMAND,
  RUN_IN_VIEW,
} from './firefox-privileged.ts';
import { KEEP_ACCOUNT, READ_ACCOUNT } from './firefox-account.ts';
import type { NetworkRecord } from './network-record.ts';
import { extensionPage } from './page-scope.ts';
import type { ExtensionScope, LaunchOptions, RunningBrowser, Surface } from './running-browser.ts';
import { keptProfile, temporaryProfile } from './temporary-profile.ts';

/** Firefox gives each install a random address; this one is ours, so that its pages can be opened. */
const ADDRESS = '5de11947-0000-4000-8000-51de11947000';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.aboutwelcome.enabled': false,
  // Tells those who keep account of what is looked up.
  'network.dns.notifyResolution': true,
  // As if the reader had allowed local files, which extensions need by hand since Firefox 153.
  'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
};

/** Starts Firefox with an empty profile and loads the extension for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const { executable, extension, headless, proxy, accounted = false } = options;
  const profile = options.profile ? keptProfile(options.profile) : temporaryProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile.folder,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    // Without it a released Firefox does not let go of its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...PREFERENCES, ...(proxy ? proxyPreferences(new URL(proxy)) : {}) },
  });
  if (accounted) await inChromeScope(browser, KEEP_ACCOUNT);
  await browser.installExtension(extension);
  const commands = commandsOf(extension);
  return {
    name: 'firefox',
    browser,
    extensionUrl: (path) => `moz-extension://${ADDRESS}/${path}`,
    openExtensionPage: async (path) =>
      extensionPage(await openPage(browser, `moz-extension://${ADDRESS}/${path}`)),
    background: viewScope(browser, 'background'),
    pressCommand: async (command) => {
      const place = commands.indexOf(command);
      if (place < 0) throw new Error(`The manifest names no command "${command}"`);
      await inChromeScope(browser, PRESS_COMMAND, GECKO_ID, place);
    },
    openPopup: async () => {
      await inChromeScope(browser, OPEN_POPUP, GECKO_ID);
      return surfaceOf(browser, 'popup', CLOSE_POPUP);
    },
    openSide: async () => {
      await inChromeScope(browser, OPEN_SIDEBAR, GECKO_ID);
      return surfaceOf(browser, 'sidebar', CLOSE_SIDEBAR);
    },
    side: async () => {
      await inChromeScope(browser, AWAIT_SIDEBAR, GECKO_ID);
      return surfaceOf(browser, 'sidebar', CLOSE_SIDEBAR);
    },
    endAccount: async () => {
      if (!accounted) throw new Error('No account was kept');
      const record = await inChromeScope(browser, READ_ACCOUNT);
      await browser.close();
      profile.remove();
      return JSON.parse(record) as NetworkRecord;
    },
    close: async () => {
      await browser.close();
      profile.remove();
    },
  };
}

function proxyPreferences({ hostname, port }: URL): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** Firefox makes its key elements in the manifest's order, for the commands that have keys. */
function commandsOf(extension: string): string[] {
  const { commands = {} } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly commands?: Readonly<Record<string, unknown>>;
  };
  return Object.keys(commands);
}

/** The driver never hears that an extension's page has loaded, so it is asked until it has. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [], timeout: 10_000 });
  await page.waitForFunction(
    (wanted: string) => location.href === wanted && document.readyState === 'complete',
    { timeout: 10_000, polling: 50 },
    url,
  );
  return page;
}

type View = 'background' | 'popup' | 'sidebar';

function surfaceOf(browser: Browser, view: View, close: string): Surface {
  return {
    ...viewScope(browser, view),
    screenshot: async () =>
      Buffer.from(await inChromeScope(browser, PAINT_VIEW, GECKO_ID, view), 'base64'),
    close: async () => {
      await inChromeScope(browser, close, GECKO_ID);
    },
  };
}

function viewScope(browser: Browser, view: View): ExtensionScope {
  return {
    evaluate: async (run, ...args) => {
      const call = `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(args)})))()`;
      return JSON.parse(await inChromeScope(browser, RUN_IN_VIEW, GECKO_ID, view, call)) as never;
    },
  };
}
