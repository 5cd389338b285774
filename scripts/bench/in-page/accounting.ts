/**
 * Keeps account of the main thread for the scripts that run after it in one isolated world. It is the
 * first file of a content script, `accounting-end.ts` the last: the time between is their evaluation.
 * From then on it stands between the browser and whatever calls them back. What a callback settles goes
 * on in microtasks, so a slice ends after a few of those, one after the other.
 *
 * A page asks for the account by an event and gets it by another, for nothing else is shared.
 */
import { PAINTED, type Account, type Slice } from './account.ts';

const HOPS = 12;
const slices: Slice[] = [];
const painted = new Map<AbstractRange, number>();
const moves: number[] = [];
const lookUps: number[] = [];
let mutations = 0;

type Callback = (this: unknown, ...args: unknown[]) => unknown;
type Ask = (this: unknown, callback: Callback, ...args: unknown[]) => unknown;

const world = globalThis as unknown as Record<string, unknown>;

function timed(kind: string, callback: Callback): Callback {
  return function (...args) {
    const slice = { kind, from: performance.now(), to: 0 };
    slices.push(slice);
    try {
      return callback.apply(this, args);
    } finally {
      slice.to = performance.now();
      endLater(slice, HOPS);
    }
  };
}

function endLater(slice: Slice, hops: number): void {
  queueMicrotask(() => {
    const now = performance.now();
    slice.to = now;
    if (hops > 0) endLater(slice, hops - 1);
  });
}

function accountFor(name: string): void {
  const native = world[name] as Ask;
  world[name] = (callback: Callback, ...args: unknown[]) =>
    native.call(globalThis, timed(name, callback), ...args);
}

/** Observers: what they call back with is a slice, too. */
function accountForObserver(name: string): void {
  const Native = world[name] as new (callback: Callback, options?: unknown) => object;
  world[name] = function (callback: Callback, options?: unknown) {
    return new Native(timed(name, callback), options);
  };
}

function accountForTasks(): void {
  const { scheduler } = world as { readonly scheduler?: { postTask?: Ask } };
  const native = scheduler?.postTask;
  if (!native) return;
  world.scheduler = {
    postTask: (callback: Callback, options: unknown) =>
      native.call(scheduler, timed('postTask', callback), options),
  };
}

function noteMarks(): void {
  const Native = Highlight;
  world.Highlight = function () {
    const highlight = new Native();
    const add = highlight.add;
    highlight.add = (range) => {
      if (!painted.has(range)) painted.set(range, performance.now());
      console.timeStamp(PAINTED);
      return add.call(highlight, range);
    };
    return highlight;
  };
}

/** How long finding the text under the pointer takes, the part of a hit test that the browser does. */
function noteLookUps(): void {
  const lookUp = document.caretPositionFromPoint.bind(document);
  document.caretPositionFromPoint = (...args) => {
    const from = performance.now();
    const found = lookUp(...args);
    lookUps.push(performance.now() - from);
    return found;
  };
}

/** The first listener of all and one that comes after ours: between them lies the hit test. */
function noteMoves(): void {
  let began = 0;
  addEventListener('pointermove', () => (began = performance.now()), true);
  addEventListener('sidelight-bench:moves', () => {
    lookUps.length = moves.length = 0;
    addEventListener('pointermove', () => void moves.push(performance.now() - began), true);
  });
}

/** @param whole - also where the marks stand, which takes the browser a while */
function account(whole: boolean): Account {
  const all = whole ? [...painted] : [];
  const onScreen = all.filter(([range]) => isOnScreen(range)).map(([, at]) => at);
  const elsewhere = all.filter(([range]) => !isOnScreen(range)).map(([, at]) => at);
  return {
    slices,
    marks: painted.size,
    lastMark: Math.max(0, ...painted.values()),
    onScreen: {
      marks: onScreen.length,
      first: leastOf(onScreen),
      last: onScreen.length > 0 ? Math.max(...onScreen) : null,
    },
    firstElsewhere: leastOf(elsewhere),
    mutations,
    moves,
    lookUps,
    now: performance.now(),
    fine: crossOriginIsolated,
  };
}

function leastOf(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null;
}

function isOnScreen(range: AbstractRange): boolean {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, bottom } = live.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

if (location.hostname.startsWith('sidelight')) {
  const watch = new MutationObserver((records) => (mutations += records.length));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  if (!location.pathname.startsWith('/restless')) watch.observe(document, all);
  noteMarks();
  noteMoves();
  noteLookUps();
}
addEventListener('sidelight-bench:ask', function tellAccount(event) {
  const detail = JSON.stringify(account((event as CustomEvent<string>).detail === 'whole'));
  dispatchEvent(new CustomEvent('sidelight-bench:told', { detail }));
});
['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'].forEach(accountFor);
['MutationObserver', 'IntersectionObserver'].forEach(accountForObserver);
accountForTasks();
const evaluation = { kind: 'evaluation', from: performance.now(), to: 0 };
slices.push(evaluation);
world.sidelightEvaluated = () => {
  evaluation.to = performance.now();
  endLater(evaluation, HOPS);
};
