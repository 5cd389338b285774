import type { EntityId } from '../model.ts';

/** What happens on a site without a rule: it is read, the reader is asked first, it is not read. */
export const NEW_SITES = ['on', 'ask', 'off'] as const;
export type NewSites = (typeof NEW_SITES)[number];

/** How many of a page's mentions are marked: all, the first of each topic in a block, or on the page. */
export const DENSITIES = ['all', 'block', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** How strongly marks show: a dotted line, a wash behind the words, a line in the text's own colour. */
export const LOOKS = ['dotted', 'wash', 'text'] as const;
export type Look = (typeof LOOKS)[number];

/** What opens a card beside the keys, which always do. Touch screens always tap. */
export const OPENINGS = ['hover', 'click', 'keyboard'] as const;
export type Opening = (typeof OPENINGS)[number];

/** The languages Sidelight speaks, BCP 47. */
export const SPOKEN = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh-Hans', 'zh-Hant'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** A language out of anything; null where it is none of those. */
export function spokenFrom(value: unknown): Spoken | null {
  return SPOKEN.find((one) => one === value) ?? null;
}

/** Whether Sidelight reads a site, chosen by the reader. */
export interface SiteRule {
  /** A host name, `*.` before it for its subdomains too, or `file` for local files. */
  readonly site: string;
  readonly read: boolean;
  /** When it was chosen, `YYYY-MM-DD`. */
  readonly since: string;
}

/** Something the reader wants no mark for. */
export interface Muting {
  readonly topic: EntityId;
  /** The words that do not mean the topic; null where it is muted in whatever words. */
  readonly word: string | null;
  /** The site this holds for; null for everywhere. */
  readonly site: string | null;
  /** When it was chosen, `YYYY-MM-DD`. */
  readonly since: string;
}

/** What a name means wherever it stands, where a card asked and the reader said to remember. */
export interface Sense {
  /** As the page wrote it; `wordKey` tells which are the same. */
  readonly word: string;
  /** Null where it is just a word. */
  readonly topic: EntityId | null;
  /** When it was chosen, `YYYY-MM-DD`. */
  readonly since: string;
}

/** What the reader has chosen. */
export interface Settings {
  /** What happens on sites without a rule. */
  readonly newSites: NewSites;
  /** At most one for each site, sorted by it. */
  readonly sites: readonly SiteRule[];
  readonly density: Density;
  readonly look: Look;
  /** Marks in links and headings, too. */
  readonly links: boolean;
  readonly opening: Opening;
  /** Milliseconds the pointer rests on a mention before its card opens: see `OPEN_DELAY`. */
  readonly openDelay: number;
  /** The language of the interface; null for the browser's. */
  readonly interfaceLanguage: Spoken | null;
  /** Languages (BCP 47, without region) of the text that is read; null for all. */
  readonly languages: readonly string[] | null;
  /** Newest last. */
  readonly muted: readonly Muting[];
  /** At most one for each word, newest last. */
  readonly senses: readonly Sense[];
}

/** Milliseconds: what the delay may be, and the step of its control. */
export const OPEN_DELAY = { least: 100, most: 800, step: 20 } as const;

/** More than this is no list that a person made; it keeps a damaged file from filling the disk. */
export const MOST_RULES = 5000;

export const DEFAULTS: Settings = {
  newSites: 'on',
  sites: [],
  density: 'block',
  look: 'dotted',
  links: false,
  opening: 'hover',
  openDelay: 280,
  interfaceLanguage: null,
  languages: null,
  muted: [],
  senses: [],
};
