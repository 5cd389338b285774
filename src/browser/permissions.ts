import browser from 'webextension-polyfill';

/** All web pages. Local files are a switch of their own in every browser, and no part of this. */
const WEB_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Sidelight read all web pages; readers can withhold it in both. */
export async function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(WEB_PAGES);
}

/**
 * Has the browser ask the reader for it. To be called in a click, before any await.
 * @returns whether it was given
 */
export async function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(WEB_PAGES);
}

/** Tells anew whether pages may be read when a permission was given or taken away, until `signal` aborts. */
export function watchPermissions(callback: (mayRead: boolean) => void, signal: AbortSignal): void {
  const changed = (): void => void mayReadPages().then(callback);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}

/** The permissions the manifest asks for, beside those for pages. */
export function askedPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}
