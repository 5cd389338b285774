import { waitUntil } from '../../../scripts/browsers/wait-until.ts';
import type { ExtensionScope } from '../../../scripts/browsers/running-browser.ts';
import { settingsFrom } from '../../../src/core/settings/settings-from.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

/** Stores settings as the options page would; what is not named is as it is at first. */
export async function storeSettings(
  background: ExtensionScope,
  settings: Partial<Settings>,
): Promise<void> {
  // A worker that has only just started has no extension APIs yet.
  await waitUntil(
    () =>
      background.evaluate(async (stored) => {
        await chrome.storage.local.set({ settings: stored });
        return true;
      }, settingsFrom(settings)),
    (kept) => kept,
  );
}

/** The settings as they are stored now. */
export async function storedSettings(background: ExtensionScope): Promise<Settings> {
  return settingsFrom(
    await background.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
  );
}
