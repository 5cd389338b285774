import browser from 'webextension-polyfill';
import type { Messages } from '../core/messages.ts';
import type { FrameReport } from '../core/protocol.ts';
import type { FrameReports } from './frame-reports.ts';
import { spokenMessages } from './spoken-messages.ts';

type Look = 'on' | 'none' | 'paused' | 'asking';

const SIZES = [16, 32, 48] as const;

/** Shows in the toolbar what a tab's page holds: the icon's state, the count and the title. */
export async function showCount(tab: number, reports: FrameReports): Promise<void> {
  const mentions = countMentions(reports);
  const look = lookOf(reports.get(0)?.state, mentions);
  const messages = await spokenMessages();
  // The tab may close while its icon is painted: there is nobody left to show it to.
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path: iconPaths(look) }),
    browser.action.setBadgeText({ tabId: tab, text: badgeOf(look, mentions) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0B5C66' }),
    browser.action.setTitle({ tabId: tab, title: titleOf(look, mentions, messages) }),
  ]);
}

function lookOf(state: FrameReport['state'] | undefined, mentions: number): Look {
  if (state === 'paused' || state === 'asking') return state;
  return mentions > 0 ? 'on' : 'none';
}

function badgeOf(look: Look, mentions: number): string {
  if (look === 'asking') return '?';
  return badge(look === 'on' ? mentions : 0);
}

/** The badge for a number of mentions: nothing for none, `99+` above 99. */
export function badge(mentions: number): string {
  if (mentions === 0) return '';
  return mentions > 99 ? '99+' : String(mentions);
}

function countMentions(reports: FrameReports): number {
  let mentions = 0;
  for (const report of reports.values()) {
    for (const topic of report.topics) mentions += topic.count;
  }
  return mentions;
}

function iconPaths(look: Look): Record<string, string> {
  const icon = look === 'asking' ? 'paused' : look;
  return Object.fromEntries(
    SIZES.map((size) => [String(size), `/icons/icon-${icon}-${String(size)}.png`]),
  );
}

function titleOf(look: Look, mentions: number, messages: Messages): string {
  if (look === 'paused') return messages.find('iconPaused', []);
  if (look === 'asking') return messages.find('iconAsking', []);
  if (look === 'none') return messages.find('iconNone', []);
  return messages.findCount('iconMentions', mentions, []);
}
