import type { RunningBrowser } from '../../../scripts/browsers/running-browser.ts';

/** How long the background has left once it was told, so that it can still say it has heard. */
const LEFT_MS = 100;

/** What Chromium's own page of extensions can do, which is in no type. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
}

/** Chromium turns a reloaded extension off that lies in a folder, unless its reader develops one. */
export async function allowReloads({ name, browser }: RunningBrowser): Promise<void> {
  if (name === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Has the extension reload itself, as browsers do for an update. Resolves when it begins to. */
export async function reloadExtension({ background }: RunningBrowser): Promise<void> {
  await background.evaluate((left) => {
    setTimeout(() => {
      chrome.runtime.reload();
    }, left);
  }, LEFT_MS);
  await new Promise((resolve) => setTimeout(resolve, LEFT_MS));
}
