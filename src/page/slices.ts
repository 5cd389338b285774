/** A slice ends at the first check after this many milliseconds: far below a frame. */
const BUDGET = 5;
/** Steps are slow while the browser has not compiled them: then one more thing is too much. */
const LONG = 8;
/** A page that is never idle must not wait for ever. */
const PATIENCE = 250;
/** The first frame of a large page takes its time. */
const FRAME_PATIENCE = 2000;

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): unknown;
}

/**
 * Does work in slices between the page's own: as background tasks, which yield to frames and input,
 * or where the browser has none, in its idle time.
 * @param step - does a little (a fraction of a millisecond) and gives true when all is done
 * @param signal - stops it between slices
 * @param ends - `steps` is called before the page may change again, `slice` to finish a slice: at once,
 *   or in a slice of its own where the steps have taken long
 * @returns how long it worked in all, in milliseconds
 */
export async function inSlices(
  step: () => boolean,
  signal: AbortSignal,
  ends: { steps?(): void; slice?(): void } = {},
): Promise<number> {
  let worked = 0;
  for (let done = false; !done;) {
    await breather(signal);
    if (signal.aborted) break;
    let start = performance.now();
    do done = step();
    while (!done && performance.now() < start + BUDGET);
    ends.steps?.();
    const took = performance.now() - start;
    if (took > LONG) {
      worked += took;
      await breather(signal);
      if (signal.aborted) break;
      start = performance.now();
    }
    ends.slice?.();
    worked += performance.now() - start;
  }
  return worked;
}

/** Resolves when the page has a moment, or has had none for too long, or the signal aborts. */
function breather(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(go, PATIENCE);
    signal.addEventListener('abort', go, { once: true });
    askForMoment(go);
    function go(): void {
      clearTimeout(late);
      signal.removeEventListener('abort', go);
      resolve();
    }
  });
}

function askForMoment(go: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (typeof scheduler?.postTask === 'function') {
    // Firefox keeps each task that is given a signal until that aborts.
    scheduler.postTask(go, { priority: 'background' });
  } else {
    requestIdleCallback(go, { timeout: PATIENCE });
  }
}

/**
 * Resolves after the next frame, when the layout is clean; after a while where no frame comes.
 * @returns whether one came
 */
export function afterFrame(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(end, FRAME_PATIENCE, false);
    const frame = requestAnimationFrame(() => setTimeout(end, 0, true));
    signal.addEventListener('abort', stop, { once: true });
    function stop(): void {
      end(false);
    }
    function end(drawn: boolean): void {
      clearTimeout(late);
      cancelAnimationFrame(frame);
      signal.removeEventListener('abort', stop);
      resolve(drawn);
    }
  });
}
