import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { costOf, type Cost } from './cost.ts';
import { MIDDLE } from './made-pages.ts';
import { traced } from './trace.ts';
import { openTab, quietAccount } from './visit.ts';

/** How a page of five megabytes, opened in its middle, is read. */
export interface Huge {
  readonly marks: number;
  readonly cost: Cost;
  /** The longest of the slices that read, in milliseconds: the first evaluation is none. */
  readonly longestSlice: number;
  /** From navigation until the first mark in the viewport, and until the first elsewhere. */
  readonly onScreenAt: number | null;
  readonly elsewhereAt: number | null;
  readonly onScreenMarks: number;
  readonly mutations: number;
  /** Layouts that the script forced; only Chromium tells. */
  readonly forcedLayouts: number | null;
}

/** Where the machine is busy, slices of a background task come seconds apart. */
const PATIENT_MS = 2_500;

/** Opens the page in its middle and follows how it is read. */
export async function measureHuge(running: RunningBrowser, path: string): Promise<Huge> {
  if (running.name !== 'chromium') return visitHuge(running, path);
  let huge: Huge | undefined;
  const { cost, longestSlice, forcedLayouts } = await traced(running, async () => {
    huge = await visitHuge(running, path);
  });
  if (!huge) throw new Error('The visit has come to nothing');
  return { ...huge, cost, longestSlice, forcedLayouts };
}

async function visitHuge({ browser }: RunningBrowser, path: string): Promise<Huge> {
  const tab = await openTab(browser, 'sidelight', `${path}#${MIDDLE}`);
  try {
    const account = await quietAccount(tab, PATIENT_MS);
    const slices = account.slices.filter(({ kind }) => kind !== 'evaluation');
    return {
      marks: account.marks,
      cost: costOf(account),
      longestSlice: Math.max(...slices.map(({ from, to }) => to - from)),
      onScreenAt: account.onScreen.first,
      onScreenMarks: account.onScreen.marks,
      elsewhereAt: account.firstElsewhere,
      mutations: account.mutations,
      forcedLayouts: null,
    };
  } finally {
    await tab.close();
  }
}
