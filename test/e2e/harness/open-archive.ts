import { afterEach } from 'vitest';
import type { ExtensionPage } from '../../../scripts/browsers/running-browser.ts';
import { waitForText } from './surface.ts';
import type { World } from './world.ts';

/** Opens a place of the archive, in front, once it shows what is awaited; each test's is closed after it. */
export function archiveOpener(
  world: World,
): (place: string, shown: RegExp) => Promise<ExtensionPage> {
  let opened: ExtensionPage | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  return async (place, shown) => {
    opened = await world.running.openExtensionPage(`archive.html${place}`);
    await opened.page.bringToFront();
    await waitForText(opened, shown);
    return opened;
  };
}
