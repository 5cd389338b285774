import browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';

export interface TabListener {
  /** The reader has gone to another tab of the window, which is a private one or not. */
  onTab(tab: number, isPrivate: boolean): void;
  /** The tab loads another page, or has loaded it. */
  onLoad(): void;
}

/**
 * Follows the active tab of the window this page of ours is in, for as long as the page lives.
 * @returns that window
 */
export async function followActiveTab(listener: TabListener): Promise<number> {
  const { id: window = browser.windows.WINDOW_ID_NONE, incognito: isPrivate } =
    await browser.windows.getCurrent();
  let current: number | undefined;
  const goTo = (tab: number | undefined): void => {
    if (tab === undefined || tab === current) return;
    current = tab;
    listener.onTab(tab, isPrivate);
  };
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, windowId: window });
    goTo(tab?.id);
  };
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === window) goTo(active.tabId);
  });
  browser.tabs.onUpdated.addListener((tab, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tab === current && (change.status !== undefined || change.url !== undefined)) {
      listener.onLoad();
    }
  });
  // Tabs are moved from window to window, and what moved is not always told as activated.
  browser.windows.onFocusChanged.addListener((focused) => {
    if (focused === window) void look();
  });
  await look();
  return window;
}
