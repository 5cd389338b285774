/**
 * Searches on their way to the panel of a window. It may just be opening, or stand open already, so
 * they wait in session storage until it takes them.
 */
import browser from 'webextension-polyfill';
import { openSide } from './side-panel.ts';

/**
 * Shows a search at the side of a window, and otherwise where `orElse` shows it: where there is no such
 * window, or the browser opens nothing there. To be called while a click is being answered, before
 * any await.
 */
export function showLookUp(window: number | null, text: string, orElse: () => unknown): void {
  if (window === null) {
    orElse();
    return;
  }
  openSide(window).then(() => browser.storage.session.set({ [keyOf(window)]: text }), orElse);
}

/** Takes every search that is left for the panel of a window, for as long as this page lives. */
export async function takeLookUps(window: number, take: (text: string) => void): Promise<void> {
  const key = keyOf(window);
  const taken = async (text: unknown): Promise<void> => {
    if (typeof text !== 'string') return;
    await browser.storage.session.remove(key);
    take(text);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') void taken(changes[key]?.newValue);
  });
  await taken((await browser.storage.session.get(key))[key]);
}

function keyOf(window: number): string {
  return `lookUp:${String(window)}`;
}
