/**
 * What readers choose in private windows. What names a site says where they have been, so it is kept in
 * memory alone, for private windows alone, and forgotten with the last of them. What names no site
 * (a topic muted everywhere) is a setting like any other.
 */
import browser from 'webextension-polyfill';
import type { OwnRules } from '../core/protocol.ts';
import { mutedOn, type IsMuted } from '../core/settings/mutings.ts';
import { withRules } from '../core/settings/with-rules.ts';
import { coversSite } from '../core/settings/site-rules.ts';
import { readSettings, setSite, type Keeping } from './settings.ts';
import { tellAllFrames } from './tabs.ts';

const NONE: OwnRules = { sites: [], muted: [] };

/** How long what names the site of a tab may be kept. */
export async function keepingOf(tab: number): Promise<Keeping> {
  return (await browser.tabs.get(tab)).incognito ? 'private' : 'forGood';
}

/** Lets Sidelight read the site of a tab, or not. */
export async function setSiteOfTab(site: string, read: boolean, tab: number): Promise<void> {
  const keeping = await keepingOf(tab);
  await setSite(site, read, keeping);
  if (keeping === 'private') await tellPrivateTabs();
}

/** What was chosen for a site in private windows; nothing of it is told to others. */
export async function rulesFor(site: string | null): Promise<OwnRules> {
  if (site === null) return NONE;
  const { sites, muted } = await readSettings('private');
  return {
    sites: sites.filter((rule) => coversSite(rule.site, site)),
    muted: muted.filter((muting) => muting.site !== null && coversSite(muting.site, site)),
  };
}

/** What is muted in a tab, on its site. */
export async function mutedIn(tab: number, site: string | null): Promise<IsMuted> {
  const settings = await readSettings();
  const isPrivate = (await keepingOf(tab)) === 'private';
  const { muted } = isPrivate ? withRules(settings, await rulesFor(site)) : settings;
  return mutedOn(muted, site);
}

/** Has all private tabs ask for their rules anew. */
export async function tellPrivateTabs(): Promise<void> {
  await Promise.allSettled((await privateTabs()).map((tab) => tellAllFrames(tab, 'rulesChanged')));
}

/** Forgets all that was chosen in private windows, once none is left. To be called before any await. */
export function forgetPrivateRules(): void {
  browser.tabs.onRemoved.addListener((closed) => {
    void privateTabs().then(async (tabs) => {
      if (tabs.every((tab) => tab === closed)) await browser.storage.session.remove('settings');
    });
  });
}

async function privateTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ incognito, id }) => (incognito && id !== undefined ? [id] : []));
}
