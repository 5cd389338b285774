import browser from 'webextension-polyfill';

/** The scripts that the manifest starts in web pages, in their order. */
const PAGE_SCRIPTS = ['names.js', 'marks.js', 'content.js'];

/** Loads the card's code into one frame, beside the page script that asked for it. */
export async function injectCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['card.js'],
    injectImmediately: true,
  });
}

/**
 * Starts the page script in the tabs that are open when the extension comes or is updated; browsers
 * start it only in pages that load afterwards. Pages where no extension may run are passed over.
 */
export function injectOnInstall(): void {
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
}

async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      await browser.scripting.insertCSS({ target, files: ['marks.css'] });
      await browser.scripting.executeScript({ target, files: PAGE_SCRIPTS });
    }),
  );
}
