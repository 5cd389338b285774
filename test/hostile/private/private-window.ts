import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../scripts/build/manifest.ts';
import { inChromeScope } from '../../../scripts/browsers/firefox-chrome-scope.ts';
import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';
import { pause, waitUntil } from '../../../scripts/browsers/wait-until.ts';

const RESTARTS_MS = 2000;

/** What Chromium's own page of extensions can do, which is in no type. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly incognitoAccess: boolean;
    }): Promise<void>;
  };
}

/** `(id)`: what the switch _Run in private windows_ of Firefox's page of add-ons does. */
const ALLOW = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, granted, ExtensionParent.GlobalManager.getExtension(id));
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
  return '';
}`;

/** Lets the extension run in private windows, as its reader does in the browser's own settings. */
export async function allowInPrivate(running: RunningBrowser): Promise<void> {
  const { name, browser, extensionUrl, background } = running;
  if (name === 'firefox') await inChromeScope(browser, ALLOW, GECKO_ID);
  else await allowInIncognito(running, new URL(extensionUrl('')).host);
  // Both start the extension anew for it; what is asked of the background that ends is not answered.
  await pause(RESTARTS_MS);
  await waitUntil(
    () => background.evaluate(() => chrome.extension.isAllowedIncognitoAccess()),
    (allowed) => allowed,
  );
}

async function allowInIncognito({ browser }: RunningBrowser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

/** Opens a page in a new private window, which comes to the front. */
export async function openPrivately(
  { name, browser, background }: RunningBrowser,
  url: string,
): Promise<Page> {
  if (name === 'firefox') {
    await inChromeScope(
      browser,
      `async (url) => {
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((next) => opened.addEventListener('load', next, { once: true }));
        await opened.delayedStartupPromise;
        opened.openTrustedLinkIn(url, 'current');
        return '';
      }`,
      url,
    );
  } else {
    await background.evaluate(
      (address) => chrome.windows.create({ incognito: true, url: address }).then(() => null),
      url,
    );
  }
  return waitUntil(
    async () => (await browser.pages()).find((page) => page.url() === url),
    (page): page is Page => page !== undefined,
  );
}
