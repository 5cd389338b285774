import browser from 'webextension-polyfill';
import { spokenMessages, watchMessages } from './spoken-messages.ts';

const ID = 'look-up';

// Firefox for Android has no menus.
const { contextMenus } = browser as Partial<typeof browser>;

/**
 * Puts an entry into the context menu of selected text. To be called before any await: the click that
 * wakes a worker is told to those that listen at once. The entry is made anew on install, update and
 * each start of the browser, whose language may be another then, and where the reader chooses another.
 * @param onPick - gets the selected text, and the window it is in where it is in one
 */
export function serveMenu(onPick: (selected: string, window: number | null) => void): void {
  if (!contextMenus) return;
  const make = async (): Promise<void> => {
    const title = (await spokenMessages()).find('menuLookUp', []);
    // An entry outlives the worker, and an update of the extension.
    await contextMenus.removeAll();
    contextMenus.create({ id: ID, title, contexts: ['selection'] });
  };
  browser.runtime.onInstalled.addListener(() => void make());
  browser.runtime.onStartup.addListener(() => void make());
  watchMessages(() => void make(), new AbortController().signal);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ID) onPick(selectionText, tab?.windowId ?? null);
  });
}
