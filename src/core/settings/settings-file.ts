import { checkSettings } from './check-settings.ts';
import { onePerSite } from './settings-from.ts';
import type { SettingsFault } from './settings-fault.ts';
import type { Settings } from './settings.ts';

/** Says what a file is to whoever opens it. */
const KIND = 'sidelight settings';
/** Grows with every change that an older Sidelight would misread. */
const VERSION = 2;

/** Its files are read all the same. */
const WITHOUT_SENSES = 1;

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
  if (version !== VERSION && version !== WITHOUT_SENSES) return { state: 'foreign' };
  const unknown = Object.keys(others).map((path): SettingsFault => ({
    path: path.slice(0, 40),
    wrong: 'unknown',
    choices: [],
  }));
  const whole = version === WITHOUT_SENSES ? withSenses(settings) : settings;
  const inside = checkSettings(whole).map((fault) => ({
    ...fault,
    path: fault.path || 'settings',
  }));
  const faults = [...unknown, ...inside];
  if (faults.length > 0) return { state: 'faulty', faults };
  const good = whole as Settings;
  return { state: 'good', settings: { ...good, sites: onePerSite(good.sites) } };
}

/** Settings of a version that remembered no senses, as this one has them. */
function withSenses(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || 'senses' in settings) return settings;
  return { ...settings, senses: [] };
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    // Editors of some systems put a mark of the byte order before a text.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
