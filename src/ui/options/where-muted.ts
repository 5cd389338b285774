import type { Muting } from '../../core/settings/settings.ts';
import { say } from '../say.ts';
import { siteName } from './site-name.ts';

/** Where a topic is muted, and in which word. */
export function whereMuted({ site, word }: Muting): string {
  if (site === null) return word === null ? say('mutedEverywhere') : say('mutedWord', word);
  const name = siteName(site);
  return word === null ? say('mutedOn', name) : say('mutedWordOn', word, name);
}
