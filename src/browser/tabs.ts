import browser from 'webextension-polyfill';
import type { Answer, Query, ToPage } from '../core/protocol.ts';
import { unwrap } from './ask.ts';
import type { Message } from './message.ts';

/** The tab the reader is looking at, and its window. */
export async function activeTab(): Promise<{
  readonly id: number;
  readonly window: number;
  readonly isPrivate: boolean;
}> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is active');
  const { id, windowId: window = browser.windows.WINDOW_ID_NONE, incognito: isPrivate } = tab;
  return { id, window, isPrivate };
}

/**
 * Asks the page script of one frame.
 * @throws AskError where no page script answers there
 */
export async function tell<K extends keyof ToPage & string>(
  tab: number,
  frame: number,
  kind: K,
  query: Query<ToPage, K>,
): Promise<Answer<ToPage, K>> {
  const message: Message = { sidelight: 1, kind, query };
  return unwrap(kind, await browser.tabs.sendMessage(tab, message, { frameId: frame }));
}

/** Tells the page scripts of all frames of a tab something they answer nothing to. */
export async function tellAllFrames(tab: number, kind: 'rulesChanged' | 'visit'): Promise<void> {
  const message: Message = { sidelight: 1, kind, query: null };
  await browser.tabs.sendMessage(tab, message);
}

/** The address of the archive page at a place, such as `topic=tencent`. */
export function archiveUrl(place: string): string {
  return browser.runtime.getURL(`archive.html${place ? `#${place}` : ''}`);
}

/** Opens an address in a new tab beside the active one, which comes to the front unless told otherwise. */
export async function openTab(url: string, active = true): Promise<void> {
  await browser.tabs.create({ url, active });
}

/** Opens the options, or brings them to the front where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
