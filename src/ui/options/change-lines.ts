import type { SettingsChanges, Single } from '../../core/settings/settings-changes.ts';
import type { Muting, Sense, Settings } from '../../core/settings/settings.ts';
import { joinNames } from '../join-nodes.tsx';
import { languageName, ownLanguageName } from '../language-names.ts';
import { say, sayCount, type CountKey } from '../say.ts';
import { newSitesLabel } from './new-sites-label.ts';
import { siteName } from './site-name.ts';
import { whereMuted } from './where-muted.ts';

/** A line names so many things and counts the others. */
const MOST_NAMED = 6;

/** What changes when `next` takes the place of `now`, each in a line of words. */
export function changeLines(
  { single, sites, muted, senses }: SettingsChanges,
  now: Settings,
  next: Settings,
  topicName: (id: string) => string,
): string[] {
  const nameOf = (muting: Muting): string =>
    say('mutedAt', topicName(muting.topic), whereMuted(muting));
  const senseOf = ({ word, topic }: Sense): string =>
    say('senseAs', word, topic === null ? say('senseIsWord') : say('senseMeans', topicName(topic)));
  const siteNames = (rules: Settings['sites']): string[] => rules.map(({ site }) => siteName(site));
  return [
    ...single.map((name) =>
      say('changeOf', labelOf(name), valueOf(name, next), valueOf(name, now)),
    ),
    ...listed('sitesAdded', siteNames(sites.added)),
    ...listed('sitesRemoved', siteNames(sites.removed)),
    ...listed(
      'sitesChanged',
      sites.changed.map(({ site, read }) =>
        say('siteBecomes', siteName(site), say(read ? 'alwaysRead' : 'neverRead')),
      ),
    ),
    ...listed('mutingsAdded', muted.added.map(nameOf)),
    ...listed('mutingsRemoved', muted.removed.map(nameOf)),
    ...named('sensesAdded', senses.added.map(senseOf)),
    ...named('sensesRemoved', senses.removed.map(senseOf)),
  ];
}

function listed(key: CountKey, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [sayCount(key, names.length, firstOf(names))];
}

function named(key: 'sensesAdded' | 'sensesRemoved', names: readonly string[]): string[] {
  return names.length === 0 ? [] : [say(key, firstOf(names))];
}

function firstOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return joinNames([...names.slice(0, MOST_NAMED), ...(more > 0 ? [sayCount('more', more)] : [])]);
}

function labelOf(name: Single): string {
  if (name === 'links') return say('markLinks');
  return say(name === 'languages' ? 'languagesRead' : name);
}

function valueOf(name: Single, settings: Settings): string {
  const { interfaceLanguage, languages } = settings;
  switch (name) {
    case 'newSites':
      return newSitesLabel(settings.newSites);
    case 'links':
      return say(settings.links ? 'on' : 'off');
    case 'density':
      return say(`density_${settings.density}`);
    case 'look':
      return say(`look_${settings.look}`);
    case 'opening':
      return say(`opening_${settings.opening}`);
    case 'openDelay':
      return say('milliseconds', settings.openDelay);
    case 'interfaceLanguage':
      return interfaceLanguage ? ownLanguageName(interfaceLanguage) : say('browserLanguage');
    case 'languages':
      return languages ? joinNames(languages.map(languageName)) : say('allLanguages');
  }
}
