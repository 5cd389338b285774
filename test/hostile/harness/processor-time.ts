import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Browser } from 'puppeteer-core';

/** Before and after a reading, on the clock; how long a thread had run, and had waited by then. */
type Reading = readonly [before: number, after: number, ran: number, waited: number];

/** What came of a stretch of time on the main thread of a page, in milliseconds. */
export interface Stretch {
  /** How long it ran at most. */
  readonly ran: number;
  /** How long it waited for a processor at least, as others had them all. */
  readonly waited: number;
}

/**
 * What the main threads of a browser's pages did, as the system counts it: on a machine that does
 * other things as well, a clock measures those, too. Linux alone tells; elsewhere clock times stand.
 */
export class ProcessorTime {
  readonly #worker: Worker | null;
  #threads: readonly (readonly Reading[])[] = [];

  constructor(browser: Browser) {
    const pid = browser.process()?.pid;
    const tells = pid !== undefined && existsSync('/proc/self/schedstat');
    this.#worker = tells
      ? new Worker(new URL('./read-processors.mjs', import.meta.url), { workerData: pid })
      : null;
    this.#worker?.unref();
  }

  /** Ends the reading; `during` can be asked from then on. */
  async end(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#threads = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage('end');
    });
  }

  /**
   * What the busiest of the threads did between two moments, in milliseconds since the epoch. It is
   * told from the readings around them, so it ran that long at most, and waited as long as those
   * within them say, so that is the least.
   */
  during(from: number, to: number): Stretch {
    const stretches = this.#threads.map((readings) => stretchOf(readings, from, to));
    const unknown = { ran: to - from, waited: 0 };
    const [busiest = unknown] = stretches.sort((a, b) => b.ran - a.ran);
    return { ...busiest, ran: Math.min(busiest.ran, to - from) };
  }
}

function stretchOf(readings: readonly Reading[], from: number, to: number): Stretch {
  // Where it was not read yet, it had just begun: with nothing.
  const [, , ranBefore] = readings.findLast(([, after]) => after <= from) ?? [0, 0, 0, 0];
  const [, , ran] = readings.find(([before]) => before >= to) ?? readings.at(-1) ?? [0, 0, 0, 0];
  const within = readings.filter(([before, after]) => before >= from && after <= to);
  const waited = (within.at(-1)?.[3] ?? 0) - (within[0]?.[3] ?? 0);
  return { ran: ran - ranBefore, waited };
}
