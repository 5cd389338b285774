import type { OwnRules } from '../protocol.ts';
import { onePerSite } from './settings-from.ts';
import type { Settings } from './settings.ts';

/** Settings with what was chosen in private windows on top. */
export function withRules(settings: Settings, { sites, muted }: OwnRules): Settings {
  return {
    ...settings,
    sites: onePerSite([...settings.sites, ...sites]),
    muted: [...settings.muted, ...muted],
  };
}
