import type { PageSummary } from '../../core/protocol.ts';
import { say } from '../say.ts';

/** What the site of a page is called, where it has a name that may be shown. */
export function pageSite({ site, state }: PageSummary): string {
  if (site === 'file') return say('localFile');
  return site === null || state === 'restricted' ? say('browserPage') : site;
}
