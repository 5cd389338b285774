import browser from 'webextension-polyfill';

/** How many of a block's mentions are marked: all, the first of each topic in it, or on the page. */
export const DENSITIES = ['all', 'block', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** What the reader has chosen. Kept in local storage, which page scripts read themselves. */
export interface Settings {
  /** Host names where Sidelight is off, `file` for local files. */
  readonly pausedSites: readonly string[];
  /** Milliseconds the pointer rests on a mention before its card opens, 100 to 800. */
  readonly openDelay: number;
  readonly density: Density;
}

export const DEFAULTS: Settings = { pausedSites: [], openDelay: 280, density: 'block' };

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

/** Turns Sidelight off (or on again) for a site, at once and for good. */
export async function pauseSite(site: string, paused: boolean): Promise<void> {
  const settings = await readSettings();
  const others = settings.pausedSites.filter((other) => other !== site);
  const pausedSites = paused ? [...others, site].sort() : others;
  await browser.storage.local.set({ [KEY]: { ...settings, pausedSites } });
}

/**
 * Settings out of whatever storage holds.
 * @param stored - anything; what does not fit gives way to its default
 */
export function settingsFrom(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const delay = found.openDelay;
  return {
    pausedSites: Array.isArray(found.pausedSites)
      ? found.pausedSites.filter((site): site is string => typeof site === 'string')
      : DEFAULTS.pausedSites,
    openDelay:
      typeof delay === 'number' && delay >= 100 && delay <= 800 ? delay : DEFAULTS.openDelay,
    density: DENSITIES.find((density) => density === found.density) ?? DEFAULTS.density,
  };
}
