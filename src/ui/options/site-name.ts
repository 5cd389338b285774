import { LOCAL_FILES } from '../../core/settings/site-rules.ts';
import { say } from '../say.ts';

/** A site as the reader knows it. */
export function siteName(site: string): string {
  return site === LOCAL_FILES ? say('localFiles') : site;
}
