/**
 * What the frames of each tab last reported. Held in session storage: in memory only, gone with the
 * browser, closed to page scripts, and there again when the worker wakes.
 */
import browser from 'webextension-polyfill';
import { isFrameReport } from '../core/check-query.ts';
import type { FrameReport } from '../core/protocol.ts';
import { forgetCardNotes } from './card-notes.ts';
import { tell } from './tabs.ts';
import { endVisit, isVisit } from './visits.ts';

/** A frame, and the site of its tab. */
interface FrameOfTab {
  readonly tab: number;
  readonly frame: number;
  readonly site: string | null;
}

/** Reports by frame id; the top frame is 0. */
export type FrameReports = ReadonlyMap<number, FrameReport>;

// Reports of several frames arrive at once; each is read, changed and written in turn.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps a frame's report and gives those of its whole tab.
 * A report from another site also tells that the one before was left.
 */
export function keepReport(
  { tab, frame, site }: FrameOfTab,
  report: FrameReport,
): Promise<FrameReports> {
  return inTurn(async () => {
    await isVisit(tab, site);
    const reports = new Map(await readReports(tab));
    reports.set(frame, report);
    // The top frame speaks first on a new page: frames of the page before may still be listed.
    const alive = frame === 0 ? await askEach(tab, reports) : reports;
    await browser.storage.session.set({ [keyOf(tab)]: [...alive] });
    return alive;
  });
}

/** The reports of a tab as they were last kept. */
export async function readReports(tab: number): Promise<FrameReports> {
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return new Map(Array.isArray(stored) ? (stored as [number, FrameReport][]) : []);
}

/** The reports of a tab asked anew of each frame: the page scripts are the truth about their pages. */
export async function askReports(tab: number): Promise<FrameReports> {
  const known = new Map(await readReports(tab));
  if (!known.has(0)) known.set(0, { state: 'reading', words: 0, unmarked: 0, topics: [] });
  return askEach(tab, known, true);
}

/** Forgets each tab as it closes. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    void inTurn(() => browser.storage.session.remove(keyOf(tab)));
    void endVisit(tab);
    void forgetCardNotes(tab);
  });
}

/** Calls back whenever a frame of the tab has reported, until `signal` aborts. */
export function watchPage(tab: number, callback: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && keyOf(tab) in changes) callback();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(changed);
  });
}

async function askEach(tab: number, reports: FrameReports, top = false): Promise<FrameReports> {
  const answers = await Promise.all(
    [...reports].map(async ([frame, last]): Promise<[number, FrameReport] | null> => {
      if (frame === 0 && !top) return [frame, last];
      const report: unknown = await tell(tab, frame, 'report', null).catch(() => null);
      return isFrameReport(report) ? [frame, report] : null;
    }),
  );
  return new Map(answers.filter((answer) => answer !== null));
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
}

function keyOf(tab: number): string {
  return `tab:${String(tab)}`;
}
