import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { costOf } from './cost.ts';
import { openTab, quietAccount } from './visit.ts';

/** What Chromium itself says of a visit, to hold the account to. */
export interface Traced {
  /** Milliseconds in scripts by the trace, and by the account of the same visit. */
  readonly scripts: number;
  readonly accounted: number;
  /** Layouts that a script asked for while it ran. */
  readonly forcedLayouts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: unknown;
}

const SCRIPTS =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.run|v8\.compile|v8\.callFunction)$/;

/** Visits a still page under Chromium's own tracing: all scripts that run in it are ours. */
export async function traceVisit({ browser }: RunningBrowser, path: string): Promise<Traced> {
  const tab = await openTab(browser, 'blank', '/silent');
  await tab.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  const page = await openTab(browser, 'sidelight', path);
  const account = await quietAccount(page);
  const bytes = await tab.tracing.stop();
  await page.close();
  await tab.close();
  const json = JSON.parse(Buffer.from(bytes ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return { ...readTrace(json.traceEvents), accounted: costOf({ ...account, lastMark: 0 }).total };
}

function readTrace(all: readonly TraceEvent[]): Pick<Traced, 'scripts' | 'forcedLayouts'> {
  const complete = all.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const ours = complete.find(({ args }) => JSON.stringify(args).includes('content.js'));
  const here = complete.filter(({ pid, tid }) => pid === ours?.pid && tid === ours.tid);
  const scripts = here.filter(({ name }) => SCRIPTS.test(name));
  let [sum, until] = [0, 0];
  for (const { ts, dur = 0 } of scripts) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  const inScript = ({ ts: at }: TraceEvent): boolean =>
    scripts.some(({ ts, dur = 0 }) => ts <= at && at < ts + dur);
  const layouts = here.filter(({ name }) => name === 'Layout');
  return { scripts: sum / 1000, forcedLayouts: layouts.filter(inScript).length };
}
