/**
 * Paused sites that the reader has read all the same, each in one tab and for as long as they stay
 * there. Held in session storage: gone with the browser, and closed to page scripts. A stop at a page
 * where browsers let no extension run is not seen as leaving.
 */
import browser from 'webextension-polyfill';
import type { BackgroundAnswers } from './serve-background.ts';
import { siteOf } from './serve.ts';
import { tellAllFrames } from './tabs.ts';

/** Has a tab's site read for this visit, or paused again, and tells the tab's page scripts. */
export async function setVisit(tab: number, on: boolean): Promise<void> {
  const site = siteOf((await browser.tabs.get(tab)).url);
  if (on && site !== null) await browser.storage.session.set({ [keyOf(tab)]: site });
  else await endVisit(tab);
  // Where no page script runs, there is nobody to tell.
  await tellAllFrames(tab, 'visit').catch(() => null);
}

/** Whether a tab's site is read for this visit. Another site than before ends the visit. */
export async function isVisit(tab: number, site: string | null): Promise<boolean> {
  const visited = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  if (visited === undefined || visited === site) return visited !== undefined;
  await endVisit(tab);
  return false;
}

/** What the background answers of visits. */
export const visitAnswers: Pick<BackgroundAnswers, 'isVisit' | 'setVisit'> = {
  isVisit: (_, { tab, site }) => isVisit(tab, site),
  setVisit: ({ tab, on }) => setVisit(tab, on).then(() => null),
};

/** Ends the visit in a tab. */
export async function endVisit(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

function keyOf(tab: number): string {
  return `visit:${String(tab)}`;
}
