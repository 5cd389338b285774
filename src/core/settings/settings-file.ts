import { checkSettings } from './check-settings.ts';
import { newSitesOf, onePerSite } from './settings-from.ts';
import type { SettingsFault } from './settings-fault.ts';
import type { Settings } from './settings.ts';

/** Says what a file is to whoever opens it. */
const KIND = 'sidelight settings';
/** Grows with every change that an older Sidelight would misread. */
const VERSION = 4;

/** What earlier versions wrote, brought to this one's form; each from the version before its key's. */
const UPGRADES: Readonly<Record<number, (settings: Fields) => Fields>> = {
  // Senses were not remembered.
  2: (settings) => ({ senses: [], ...settings }),
  // New sites were read or not, never asked about.
  3: (settings) =>
    'newSites' in settings ? { ...settings, newSites: newSitesOf(settings) } : settings,
  // The interface spoke the browser's language.
  4: (settings) => ({ interfaceLanguage: null, ...settings }),
};

type Fields = Readonly<Record<string, unknown>>;

/** Bytes: as much as the longest lists of the longest names take, and no more is ever read. */
export const LARGEST_FILE = 16_000_000;

/** What a file that should hold settings turned out to be. */
export type FileReading =
  | { readonly state: 'good'; readonly settings: Settings }
  /** Settings, with mistakes in them. */
  | { readonly state: 'faulty'; readonly faults: readonly SettingsFault[] }
  /** Saved by a later version than this one. */
  | { readonly state: 'newer' }
  /** JSON, and no settings of ours. */
  | { readonly state: 'foreign' }
  /** No JSON, or only a part of it. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'tooLarge' };

/** The reader's settings as the text of a file: JSON that says what it is and in which version. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** What the text of a file holds: settings that are right as a whole, or why it holds none. */
export function readSettingsFile(text: string): FileReading {
  if (text.length > LARGEST_FILE) return { state: 'tooLarge' };
  const parsed = parse(text);
  if (!parsed) return { state: 'unreadable' };
  const { kind, version, settings, ...others } = fieldsOf(parsed.value);
  if (kind !== KIND || typeof version !== 'number') return { state: 'foreign' };
  if (version > VERSION) return { state: 'newer' };
  if (!Number.isInteger(version) || version < 1) return { state: 'foreign' };
  const unknown = Object.keys(others).map((path): SettingsFault => ({
    path: path.slice(0, 40),
    wrong: 'unknown',
    choices: [],
  }));
  const whole = upgrade(settings, version);
  const inside = checkSettings(whole).map((fault) => ({
    ...fault,
    path: fault.path || 'settings',
  }));
  const faults = [...unknown, ...inside];
  if (faults.length > 0) return { state: 'faulty', faults };
  const good = whole as Settings;
  return { state: 'good', settings: { ...good, sites: onePerSite(good.sites) } };
}

/** Settings of a version, as this one has them; what is none stays what it is. */
function upgrade(settings: unknown, version: number): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return settings;
  let upgraded = settings as Fields;
  for (let next = version + 1; next <= VERSION; next++) {
    upgraded = UPGRADES[next]?.(upgraded) ?? upgraded;
  }
  return upgraded;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    // Editors of some systems put a mark of the byte order before a text.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
