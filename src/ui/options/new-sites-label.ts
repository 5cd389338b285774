import type { NewSites } from '../../core/settings/settings.ts';
import { say } from '../say.ts';

/** What the reader is shown of a choice for new sites. */
export function newSitesLabel(choice: NewSites): string {
  return say(choice === 'ask' ? 'askFirst' : choice);
}
