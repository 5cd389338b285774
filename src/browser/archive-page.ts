/**
 * Opening the archive page. Chromium opens pages of extensions in ordinary windows only, which remember
 * addresses and titles. So from a private window it is opened without saying in its address what it
 * shows: that waits in session storage, in memory, until the page takes it.
 */
import browser from 'webextension-polyfill';
import { UNTOLD } from '../core/untold.ts';
import { activeTab, archiveUrl, openTab } from './tabs.ts';

const KEY = 'archivePlace';

/** Opens the archive page at a place, in a new tab. */
export async function openArchivePage(place: string, isPrivate: boolean): Promise<void> {
  if (isPrivate) await browser.storage.session.set({ [KEY]: place });
  await openTab(archiveUrl(isPrivate ? UNTOLD : place));
}

/** Opens the archive page at a place, from the tab the reader is looking at. */
export async function openArchiveFromTab(place: string): Promise<void> {
  await openArchivePage(place, (await activeTab()).isPrivate);
}

/** The place that this page was opened at: as its address says, or as was left for it. */
export async function takeArchivePlace(): Promise<string> {
  if (location.hash !== `#${UNTOLD}`) return location.hash;
  const place = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof place === 'string' ? place : '';
}
