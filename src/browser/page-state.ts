import browser from 'webextension-polyfill';
import type { PageSummary } from '../core/protocol.ts';
import type { PageFindings } from '../core/archive/summarise-page.ts';
import type { EntityId } from '../core/model.ts';
import { askReports, type FrameReports } from './frame-reports.ts';
import { mutedIn } from './private-rules.ts';
import { siteOf } from './serve.ts';
import { isVisit } from './visits.ts';

/**
 * What a tab's page mentions, as the reader wants to hear of it.
 * @param summarise - joins what the frames report, without what is muted: see `summarisePage`
 */
export async function pageSummary(
  tab: number,
  summarise: (
    reports: FrameReports,
    isMuted: (topic: EntityId) => boolean,
  ) => Promise<PageFindings>,
): Promise<PageSummary> {
  const reports = await askReports(tab);
  const state = await pageState(tab, reports);
  const isMuted = await mutedIn(tab, state.site);
  return { ...(await summarise(reports, (topic) => isMuted(topic, ''))), ...state };
}

/**
 * The site of a tab, whether it is read for this visit alone, and how far reading it has come.
 * @param reports - what its frames say now; a tab whose top frame is silent is still loading, or one
 *   of those where browsers let no extension run
 */
async function pageState(
  tab: number,
  reports: FrameReports,
): Promise<Pick<PageSummary, 'site' | 'state' | 'visit'>> {
  const { url, status } = await browser.tabs.get(tab);
  const site = siteOf(url);
  const visit = await isVisit(tab, site);
  const top = reports.get(0);
  if (top) return { site, visit, state: top.state };
  return { site, visit, state: site !== null && status === 'loading' ? 'waiting' : 'restricted' };
}
