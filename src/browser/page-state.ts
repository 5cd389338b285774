import browser from 'webextension-polyfill';
import type { PageSummary } from '../core/protocol.ts';
import type { FrameReports } from './frame-reports.ts';
import { siteOf } from './serve.ts';

/**
 * The site of a tab and how far reading it has come.
 * @param reports - what its frames say now; a tab whose top frame is silent is still loading, or one
 *   of those where browsers let no extension run
 */
export async function pageState(
  tab: number,
  reports: FrameReports,
): Promise<Pick<PageSummary, 'site' | 'state'>> {
  const { url, status } = await browser.tabs.get(tab);
  const site = siteOf(url);
  const top = reports.get(0);
  if (top) return { site, state: top.state };
  return { site, state: site !== null && status === 'loading' ? 'waiting' : 'restricted' };
}
