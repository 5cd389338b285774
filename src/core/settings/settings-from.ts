import {
  DEFAULTS,
  DENSITIES,
  LOOKS,
  MOST_RULES,
  NEW_SITES,
  OPEN_DELAY,
  OPENINGS,
  spokenFrom,
  type Muting,
  type Sense,
  type Settings,
  type SiteRule,
} from './settings.ts';
import { wordKey } from './word-key.ts';
import { parsePublicationDate } from '../seed/publication-date.ts';
import { isSitePattern } from './site-rules.ts';

/**
 * Settings out of whatever storage holds.
 * @param stored - anything; what does not fit gives way to its default
 */
export function settingsFrom(stored: unknown): Settings {
  const found = fieldsOf(stored);
  return {
    newSites: NEW_SITES.find((one) => one === newSitesOf(found)) ?? DEFAULTS.newSites,
    sites: onePerSite(itemsOf(found.sites).filter(isSiteRule)),
    density: DENSITIES.find((one) => one === found.density) ?? DEFAULTS.density,
    look: LOOKS.find((one) => one === found.look) ?? DEFAULTS.look,
    links: typeof found.links === 'boolean' ? found.links : DEFAULTS.links,
    opening: OPENINGS.find((one) => one === found.opening) ?? DEFAULTS.opening,
    openDelay: isOpenDelay(found.openDelay) ? found.openDelay : DEFAULTS.openDelay,
    interfaceLanguage: spokenFrom(found.interfaceLanguage),
    languages: languagesFrom(found.languages),
    muted: itemsOf(found.muted).filter(isMuting),
    senses: onePerWord(itemsOf(found.senses).filter(isSense)),
  };
}

/** What is chosen for new sites; before Sidelight could ask, that was a yes or no. */
export function newSitesOf({ newSites }: Readonly<Record<string, unknown>>): unknown {
  return typeof newSites === 'boolean' ? (newSites ? 'on' : 'off') : newSites;
}

export function isOpenDelay(value: unknown): value is number {
  return typeof value === 'number' && value >= OPEN_DELAY.least && value <= OPEN_DELAY.most;
}

/** Whether a value is a language without region or script: `en`, `zh`, `fil`. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value);
}

export function isSiteRule(value: unknown): value is SiteRule {
  const { site, read, since } = fieldsOf(value);
  return isSitePattern(site) && typeof read === 'boolean' && isDay(since);
}

export function isMuting(value: unknown): value is Muting {
  const { topic, word, site, since } = fieldsOf(value);
  return (
    isShort(topic) &&
    (word === null || isShort(word)) &&
    (site === null || isSitePattern(site)) &&
    isDay(since)
  );
}

export function isSense(value: unknown): value is Sense {
  const { word, topic, since } = fieldsOf(value);
  return isShort(word) && (topic === null || isShort(topic)) && isDay(since);
}

/** Of two meanings of the same word the later. */
function onePerWord(senses: readonly Sense[]): readonly Sense[] {
  return [...new Map(senses.map((sense) => [wordKey(sense.word), sense])).values()];
}

/** The rules in the order of their sites; of two for the same site the later. */
export function onePerSite(rules: readonly SiteRule[]): SiteRule[] {
  const bySite = new Map(rules.map((rule) => [rule.site, rule]));
  return [...bySite.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
}

/** A list that names no language is nobody's choice: all are read then. */
function languagesFrom(stored: unknown): Settings['languages'] {
  const languages = itemsOf(stored).filter(isLanguage);
  return languages.length > 0 ? [...new Set(languages)] : DEFAULTS.languages;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_RULES) : [];
}

/**
 * Whether a value is a text as short as the id of a topic, or a word of a page. Half of a surrogate
 * pair is no text: stored, it would become another.
 */
export function isShort(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= 200 &&
    // No name holds what turns the letters after it round, and a list of settings must not.
    !/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(value)
  );
}

/** Whether a value is a day that has been or will be, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && parsePublicationDate(value)?.precision === 'day';
}
