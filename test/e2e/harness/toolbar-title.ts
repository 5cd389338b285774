import type { World } from './world.ts';

/** The title of the toolbar button over the front tab. */
export function toolbarTitle({ running }: World): Promise<string> {
  return running.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}
