import type { TraceEvent } from './trace.ts';

/** What the bench tells a trace whenever a page changes. */
export const CHANGED = 'sidelight-bench:changed';

/** What a typed letter cost a page, in milliseconds, from its event to the paint that shows its results. */
export interface LetterCost {
  /** Of the main thread. */
  readonly work: number;
  /** On the clock, waiting for the next letter and for the background included. */
  readonly wall: number;
}

/** What a page's main thread does to run scripts and to draw. */
const WORK =
  /^(EventDispatch|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.run|v8\.callFunction|UpdateLayoutTree|Layout|IntersectionObserverController::computeIntersections|PrePaint|Paint|Layerize|Commit|UpdateLayer|MajorGC|MinorGC|V8\.GC.*)$/;
/** The last of the steps that draw. */
const DRAWN = 'Commit';

/**
 * The cost of each letter of a trace: of all that the main thread did from its input event on, up to
 * where the last change that came of it was handed over for drawing. Letters that changed nothing cost
 * what was done for them all the same.
 * @throws Error where no letter was typed
 */
export function letterCosts(all: readonly TraceEvent[]): LetterCost[] {
  const events = all.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const inputs = events.filter(isInput);
  const [first] = inputs;
  if (first === undefined) throw new Error('The trace shows no letter');
  const here = ({ pid, tid }: TraceEvent): boolean => pid === first.pid && tid === first.tid;
  const work = outermost(events.filter((event) => WORK.test(event.name) && here(event)));
  const changes = all.filter(
    ({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(CHANGED),
  );
  return inputs.map(({ ts }, i) => {
    const next = inputs[i + 1]?.ts ?? Infinity;
    const ours = work.filter((event) => event.ts >= ts && event.ts < next);
    const changed = Math.max(ts, ...changes.map((each) => each.ts).filter((at) => at < next));
    const drawn = ours.find((event) => event.name === DRAWN && event.ts >= changed);
    const end = drawn === undefined ? changed : drawn.ts + (drawn.dur ?? 0);
    const spent = ours.filter((event) => event.ts <= end);
    return {
      work: spent.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000,
      wall: (end - ts) / 1000,
    };
  });
}

function isInput({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && JSON.stringify(args).includes('"type":"input"');
}

/** Those that stand in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let until = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}
