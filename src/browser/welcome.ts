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
  await browser.storage.local.set({ [KEY]: true });
  await openTab(browser.runtime.getURL('welcome.html'));
}
