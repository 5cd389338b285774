import type { RunningBrowser } from '../../browsers/running-browser.ts';
import { PAINTED } from '../in-page/account.ts';
import type { Cost } from './cost.ts';

/** What Chromium's own trace says of a visit. Times are of the processor: waiting for it is in none. */
export interface Traced {
  readonly cost: Cost;
  /** The longest stretch of scripts after their evaluation, in milliseconds. */
  readonly longestSlice: number;
  /** Layouts that a script asked for while it ran. */
  readonly forcedLayouts: number;
}

/** An event of Chromium’s trace. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, on the clock and of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: unknown;
}

const SCRIPTS =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.run|v8\.compile|v8\.callFunction)$/;
const EVALUATION = /^(EvaluateScript|v8\.run|v8\.compile)$/;
/** What follows within so many microseconds is of the same task. */
const SAME_TASK = 30;
/** Marks what the bench does itself: the driver's scripts, and the account being told. */
const OWN = /pptr:|tellAccount/;

/** Has Chromium trace what a still page's scripts do: all of them are ours. */
export async function traced(
  { browser }: RunningBrowser,
  visit: () => Promise<void>,
): Promise<Traced> {
  // No script of ours runs in the tab that the tracing is held by.
  const tab = await browser.newPage();
  await tab.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await visit();
  const bytes = await tab.tracing.stop();
  await tab.close();
  const { traceEvents } = JSON.parse(Buffer.from(bytes ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return readTrace(traceEvents);
}

/** @throws Error where no script under account ran */
export function readTrace(all: readonly TraceEvent[]): Traced {
  const complete = all.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const ours = complete.find(({ args }) => JSON.stringify(args).includes('accounting.js'));
  if (!ours) throw new Error('The trace shows nothing of our scripts');
  const here = complete.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
  const outermost = outermostScripts(here);
  const sum = (events: readonly TraceEvent[]): number =>
    events.reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur), 0) / 1000;
  const tasks = tasksOf(outermost);
  const evaluates = (task: readonly TraceEvent[]): boolean =>
    task.some(({ name }) => EVALUATION.test(name));
  const end = lastPaint(all);
  const scripted = new Set(here.filter(({ name }) => SCRIPTS.test(name)).map(frameOf));
  const layouts = here.filter((event) => event.name === 'Layout' && scripted.has(frameOf(event)));
  return {
    cost: {
      total: sum(outermost.filter(({ ts }) => ts <= end)),
      evaluation: sum(outermost.filter(({ name }) => EVALUATION.test(name))),
      longest: Math.max(0, ...tasks.map(sum)),
    },
    longestSlice: Math.max(0, ...tasks.filter((task) => !evaluates(task)).map(sum)),
    forcedLayouts: layouts.filter(({ ts }) => outermost.some((each) => holds(each, ts))).length,
  };
}

/**
 * The frame that an event is of. Chromium loads images in microtasks, and one of SVG has a frame of its
 * own, which it lays out at once: no script asks for that.
 */
function frameOf({ args }: TraceEvent): string | undefined {
  const { data, beginData } = args as Partial<Record<'data' | 'beginData', { frame?: string }>>;
  return data?.frame ?? beginData?.frame;
}

/** When the last mark was painted; never where none was. */
function lastPaint(events: readonly TraceEvent[]): number {
  const paints = events.filter(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(PAINTED),
  );
  return paints.length === 0 ? Infinity : Math.max(...paints.map(({ ts }) => ts));
}

/** The script events that stand in no other, without those of the driver. */
function outermostScripts(events: readonly TraceEvent[]): TraceEvent[] {
  const outermost: TraceEvent[] = [];
  const driven = new Set<TraceEvent>();
  for (const event of events.filter(({ name }) => SCRIPTS.test(name))) {
    const around = outermost.at(-1);
    const inside = around !== undefined && holds(around, event.ts);
    if (!inside) outermost.push(event);
    if (OWN.test(JSON.stringify(event.args))) driven.add(inside ? around : event);
  }
  return outermost.filter((event) => !driven.has(event));
}

function tasksOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = [];
  let until = -Infinity;
  for (const event of events) {
    if (event.ts - until > SAME_TASK) tasks.push([]);
    tasks.at(-1)?.push(event);
    until = event.ts + (event.dur ?? 0);
  }
  return tasks;
}

function holds({ ts, dur = 0 }: TraceEvent, at: number): boolean {
  return ts <= at && at < ts + dur;
}
