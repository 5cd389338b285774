import browser from 'webextension-polyfill';
import { openTab } from './tabs.ts';

/** Set once the welcome page was opened: browsers call the reload of an unpacked extension an install, too. */
const KEY = 'welcomed';

/**
 * Opens the welcome page when the extension is installed, once. To be called before any await: the
 * browser tells of the install as soon as the background listens.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { [KEY]: welcomed } = await browser.storage.local.get(KEY);
  if (welcomed === true) return;
  await firstWindow();
  await openTab(browser.runtime.getURL('welcome.html'));
  await browser.storage.local.set({ [KEY]: true });
}

/** Where a policy installs it, the browser may still be starting: no tab can be opened before a window. */
async function firstWindow(): Promise<void> {
  // Firefox for Android has no windows to tell of.
  if (!('windows' in browser)) return;
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  if (windows.length > 0) return;
  await new Promise<void>((resolve) => {
    const onOpened = ({ type }: { readonly type?: string }): void => {
      if (type !== 'normal') return;
      browser.windows.onCreated.removeListener(onOpened);
      resolve();
    };
    browser.windows.onCreated.addListener(onOpened);
  });
}
