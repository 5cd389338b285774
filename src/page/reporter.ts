import type { FrameReport } from '../core/protocol.ts';

/** Changes are told at most this often, in milliseconds. */
const EVERY = 1000;

/** Tells the background what the frame has found, when that has changed. */
export class Reporter {
  readonly #send: (report: FrameReport) => Promise<unknown>;
  readonly #make: () => FrameReport;
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -Infinity;

  constructor(
    make: () => FrameReport,
    send: (report: FrameReport) => Promise<unknown>,
    signal: AbortSignal,
  ) {
    this.#make = make;
    this.#send = send;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  /** Something may have changed. */
  stir(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(this.#last + EVERY - performance.now(), 0);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#last = performance.now();
      this.#tell(this.#make());
    }, wait);
  }

  #tell(report: FrameReport): void {
    const { state, unmarked, topics } = report;
    // Words alone are no news; and a frame within a page that holds nothing need not wake anyone.
    const news = JSON.stringify([state, unmarked, topics]);
    const silent = this.#told === '' && topics.length === 0 && window !== window.top;
    if (silent || news === this.#told) return;
    this.#told = news;
    // Nobody there: the popup asks anew when it opens.
    this.#send(report).catch(() => undefined);
  }
}
