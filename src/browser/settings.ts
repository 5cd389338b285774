import browser from 'webextension-polyfill';
import { withMuting, withoutMuting } from '../core/settings/mutings.ts';
import { onePerSite, settingsFrom } from '../core/settings/settings-from.ts';
import type { Muting, Settings } from '../core/settings/settings.ts';

/** Local storage, which page scripts read themselves. */
const KEY = 'settings';

/** The reader's settings; defaults for whatever is missing or malformed in storage. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with the settings at every change of them, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) callback(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(changed);
  });
}

/** Some of the settings, or what makes them out of all that are stored. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * Changes some of the settings and leaves the rest.
 * @throws the browser's error where it cannot store them (a full disk); they are as before then
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await update(typeof change === 'function' ? change : () => change);
}

/** Lets Sidelight read a site, or not, at once and for good. */
export async function setSite(site: string, read: boolean): Promise<void> {
  await update(({ sites }) => ({ sites: onePerSite([...sites, { site, read, since: today() }]) }));
}

/** Takes the rule for a site back. */
export async function forgetSite(site: string): Promise<void> {
  await update(({ sites }) => ({ sites: sites.filter((rule) => rule.site !== site) }));
}

/** Mutes a topic; gives what takes it back. */
export async function mute(muting: Omit<Muting, 'since'>): Promise<Muting> {
  const added = { ...muting, since: today() };
  await update(({ muted }) => ({ muted: withMuting(muted, added) }));
  return added;
}

export async function unmute(muting: Muting): Promise<void> {
  await update(({ muted }) => ({ muted: withoutMuting(muted, muting) }));
}

/** Changes of this context wait for each other: storage cannot change part of a value. */
let last: Promise<unknown> = Promise.resolve();

function update(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const next = last.then(async () => {
    const settings = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...settings, ...change(settings) } });
  });
  last = next.catch(() => undefined);
  return next;
}

/** The reader's day, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
