import browser from 'webextension-polyfill';
import { withMuting, withoutMuting, type Muted } from '../core/settings/mutings.ts';
import type { SenseQuery } from '../core/protocol.ts';
import { senseKey, withSense } from '../core/settings/senses.ts';
import { onePerSite, settingsFrom } from '../core/settings/settings-from.ts';
import { MOST_RULES, type Muting, type Settings } from '../core/settings/settings.ts';
import { isOrphaned } from './ask.ts';

/**
 * Local storage, which page scripts read themselves: marks need no message and no woken worker, and a
 * paused site costs nothing. The price is that browsers give page scripts this storage whole or not at
 * all (`setAccessLevel` in Chromium; Firefox has no such level for it). Our page scripts only read it:
 * what changes it (`update`) is in no bundle that runs in a page. A renderer that a hostile page has
 * taken over could still read the settings and replace them by others, which `settingsFrom` checks
 * and the options show. Shutting it out would wake the worker for every page and every frame before
 * anything is marked, with a wait of about a tenth of a second whenever it slept.
 */
export const SETTINGS = 'settings';

/**
 * How long what names a site is kept: for good, or `private`: in memory, until the last private window
 * closes. See `private-rules.ts`.
 */
export type Keeping = 'forGood' | 'private';

const AREAS = { forGood: 'local', private: 'session' } as const;

/** The reader's settings; defaults for whatever is missing or malformed in storage. */
export async function readSettings(keeping: Keeping = 'forGood'): Promise<Settings> {
  return settingsFrom((await browser.storage[AREAS[keeping]].get(SETTINGS))[SETTINGS]);
}

/** Calls back with the settings at every change of them, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS] : undefined;
    if (change) callback(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // Of an extension that is gone nothing is left to be taken off, and Chromium throws.
    if (!isOrphaned()) browser.storage.onChanged.removeListener(changed);
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

/** Lets Sidelight read a site, or not, at once. */
export async function setSite(
  site: string,
  read: boolean,
  keeping: Keeping = 'forGood',
): Promise<void> {
  const rule = { site, read, since: today() };
  await update(({ sites }) => ({ sites: onePerSite([...sites, rule]) }), keeping);
}

/**
 * Mutes topics, from today.
 * @returns those that were not muted so before
 * @throws RangeError where there are as many mutings as are ever read
 */
export async function mute(
  mutings: readonly Muted[],
  keeping: Keeping = 'forGood',
): Promise<readonly Muting[]> {
  let added: readonly Muting[] = [];
  await update(({ muted: before }) => {
    const since = today();
    const muted = mutings.reduce((all, one) => withMuting(all, { ...one, since }), before);
    if (muted.length > MOST_RULES) throw new RangeError(`no more than ${MOST_RULES} can be muted`);
    added = muted.slice(before.length);
    return { muted };
  }, keeping);
  return added;
}

/** Takes mutings back; those that are not there stay so. */
export async function unmute(
  mutings: readonly Muted[],
  keeping: Keeping = 'forGood',
): Promise<void> {
  await update(({ muted }) => ({ muted: mutings.reduce(withoutMuting, muted) }), keeping);
}

/**
 * Remembers what a word means on every site, from today.
 * @returns false where it is remembered so already
 * @throws RangeError where there are as many as are ever read
 */
export async function rememberSense(sense: SenseQuery): Promise<boolean> {
  let isNew = false;
  await update(({ senses: before }) => {
    isNew = !before.some((one) => senseKey(one) === senseKey(sense));
    const senses = isNew ? withSense(before, { ...sense, since: today() }) : before;
    if (senses.length > MOST_RULES) throw new RangeError(`no more than ${MOST_RULES} can be kept`);
    return { senses };
  });
  return isNew;
}

/** Takes back what a word means, where it means that. */
export async function forgetSense(sense: SenseQuery): Promise<void> {
  await update(({ senses }) => ({
    senses: senses.filter((one) => senseKey(one) !== senseKey(sense)),
  }));
}

/** Changes of this context wait for each other: storage cannot change part of a value. */
let last: Promise<unknown> = Promise.resolve();

function update(
  change: (settings: Settings) => Partial<Settings>,
  keeping: Keeping = 'forGood',
): Promise<void> {
  const next = last.then(async () => {
    const settings = await readSettings(keeping);
    const changed = { [SETTINGS]: { ...settings, ...change(settings) } };
    if (keeping === 'private') await browser.storage.session.set(changed);
    else await browser.storage.local.set(changed);
  });
  last = next.catch(() => undefined);
  return next;
}

/** The reader's day, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
