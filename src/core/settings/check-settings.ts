/**
 * The strict counterpart of `settingsFrom`: where that makes the best of whatever storage holds, this
 * passes settings as a whole or names everything that is wrong with them.
 */
import { mutingKey } from './mutings.ts';
import { wordKey } from './word-key.ts';
import { isDay, isLanguage, isOpenDelay, isShort } from './settings-from.ts';
import type { SettingsFault, Wrong } from './settings-fault.ts';
import { DENSITIES, LOOKS, MOST_RULES, NEW_SITES, OPENINGS, SPOKEN } from './settings.ts';
import type { Muting, Sense, Settings, SiteRule } from './settings.ts';
import { isSitePattern } from './site-rules.ts';

/** Adds what is wrong with a value to `faults`. */
type Check = (value: unknown, path: string, faults: SettingsFault[]) => void;

/** Names longer than this are cut in paths: a file can hold anything. */
const LONGEST_NAME = 40;

const aBoolean = passes('boolean', (value) => typeof value === 'boolean');
const aSite = passes('site', isSitePattern);
const aDay = passes('day', isDay);
const aShortText = passes('text', isShort);

const aSiteRule = record<SiteRule>({ site: aSite, read: aBoolean, since: aDay });
const aMuting = record<Muting>({
  topic: aShortText,
  word: orNull(aShortText),
  site: orNull(aSite),
  since: aDay,
});

const aSense = record<Sense>({ word: aShortText, topic: orNull(aShortText), since: aDay });

const theSettings = record<Settings>({
  newSites: oneOf(NEW_SITES),
  sites: listOf(aSiteRule, ({ site }: SiteRule) => site),
  density: oneOf(DENSITIES),
  look: oneOf(LOOKS),
  links: aBoolean,
  opening: oneOf(OPENINGS),
  openDelay: passes('delay', isOpenDelay),
  interfaceLanguage: orNull(oneOf(SPOKEN)),
  languages: orNull(notEmpty(listOf(passes('language', isLanguage), String))),
  muted: listOf(aMuting, mutingKey),
  senses: listOf(aSense, ({ word }: Sense) => wordKey(word)),
});

/** Everything that keeps a value from being settings, in the order of the fields; empty where it is. */
export function checkSettings(value: unknown): readonly SettingsFault[] {
  const faults: SettingsFault[] = [];
  theSettings(value, '', faults);
  return faults;
}

function passes(wrong: Wrong, test: (value: unknown) => boolean): Check {
  return (value, path, faults) => {
    if (!test(value)) faults.push({ path, wrong, choices: [] });
  };
}

function oneOf(choices: readonly string[]): Check {
  return (value, path, faults) => {
    if (!choices.some((one) => one === value)) faults.push({ path, wrong: 'choice', choices });
  };
}

function orNull(check: Check): Check {
  return (value, path, faults) => {
    if (value !== null) check(value, path, faults);
  };
}

function record<T>(fields: { readonly [K in keyof T]: Check }): Check {
  const names = Object.keys(fields);
  return (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push({ path, wrong: 'object', choices: [] });
      return;
    }
    for (const name of names) {
      const place = below(path, name);
      if (!Object.hasOwn(value, name)) faults.push({ path: place, wrong: 'missing', choices: [] });
      else fields[name as keyof T]((value as Record<string, unknown>)[name], place, faults);
    }
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      faults.push({ path: below(path, name), wrong: 'unknown', choices: [] });
    }
  };
}

/** @param keyOf - what two entries must not share; asked of entries that are right by themselves */
function listOf<T>(item: Check, keyOf: (entry: T) => string): Check {
  return (value, path, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ path, wrong: 'list', choices: [] });
      return;
    }
    if (value.length > MOST_RULES) {
      faults.push({ path, wrong: 'tooMany', choices: [] });
      return;
    }
    const seen = new Set<string>();
    for (const [index, entry] of value.entries()) {
      const place = `${path}[${index}]`;
      const before = faults.length;
      item(entry, place, faults);
      if (faults.length > before) continue;
      const key = keyOf(entry as T);
      if (seen.has(key)) faults.push({ path: place, wrong: 'twice', choices: [] });
      seen.add(key);
    }
  };
}

function notEmpty(list: Check): Check {
  return (value, path, faults) => {
    list(value, path, faults);
    if (Array.isArray(value) && value.length === 0) {
      faults.push({ path, wrong: 'empty', choices: [] });
    }
  };
}

function below(path: string, name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return path === '' ? short : `${path}.${short}`;
}
