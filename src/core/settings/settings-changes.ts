import { mutingKey } from './mutings.ts';
import { senseKey } from './senses.ts';
import type { Muting, Sense, Settings, SiteRule } from './settings.ts';

/** The settings that are one value, not a list of many. */
export const SINGLE = [
  'newSites',
  'density',
  'look',
  'links',
  'opening',
  'openDelay',
  'interfaceLanguage',
  'languages',
] as const;
export type Single = (typeof SINGLE)[number];

/** What one set of settings changes in another. */
export interface SettingsChanges {
  /** The single settings that differ. */
  readonly single: readonly Single[];
  readonly sites: {
    readonly added: readonly SiteRule[];
    readonly removed: readonly SiteRule[];
    /** As they will be. */
    readonly changed: readonly SiteRule[];
  };
  readonly muted: { readonly added: readonly Muting[]; readonly removed: readonly Muting[] };
  /** A word that comes to mean something else is among both. */
  readonly senses: { readonly added: readonly Sense[]; readonly removed: readonly Sense[] };
}

/** What will be other when `next` takes the place of `now`. The days of choosing do not count. */
export function changesBetween(now: Settings, next: Settings): SettingsChanges {
  const read = new Map(now.sites.map((rule) => [rule.site, rule.read]));
  const muted = new Set(now.muted.map(mutingKey));
  const stays = new Set(next.muted.map(mutingKey));
  const meant = new Set(now.senses.map(senseKey));
  const means = new Set(next.senses.map(senseKey));
  const kept = new Set(next.sites.map(({ site }) => site));
  return {
    single: SINGLE.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(next[name])),
    sites: {
      added: next.sites.filter(({ site }) => !read.has(site)),
      removed: now.sites.filter(({ site }) => !kept.has(site)),
      changed: next.sites.filter(
        (rule) => read.has(rule.site) && read.get(rule.site) !== rule.read,
      ),
    },
    muted: {
      added: next.muted.filter((muting) => !muted.has(mutingKey(muting))),
      removed: now.muted.filter((muting) => !stays.has(mutingKey(muting))),
    },
    senses: {
      added: next.senses.filter((sense) => !meant.has(senseKey(sense))),
      removed: now.senses.filter((sense) => !means.has(senseKey(sense))),
    },
  };
}

/** Whether nothing would be other. */
export function isNoChange({ single, sites, muted, senses }: SettingsChanges): boolean {
  const lists = [
    ...[sites.added, sites.removed, sites.changed, muted.added, muted.removed],
    ...[senses.added, senses.removed],
  ];
  return single.length === 0 && lists.every((list) => list.length === 0);
}
