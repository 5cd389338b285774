import browser from 'webextension-polyfill';

/** Chromium's API, of which the polyfill's types know nothing. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
}

const { sidePanel } = browser as unknown as WithSidePanel;
// Firefox for Android has neither.
const { sidebarAction } = browser as Partial<typeof browser>;

/** Whether this browser has a place at the side of its pages. */
export function hasSide(): boolean {
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the panel at the side of a window's pages. To be called while a click or a key is being
 * answered, before any await: browsers open nothing there unasked.
 * @throws where the browser refuses, or has no such place
 */
export async function openSide(window: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId: window });
  else if (sidebarAction) await sidebarAction.open();
  else throw new Error('this browser shows nothing at the side of its pages');
}
