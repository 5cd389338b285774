/**
 * How the code that marks names and whoever starts it, another script of the same world, find each
 * other. It is large and the same in web pages and on the welcome page, so it ships once.
 */
import type { claimFrame } from './one-copy.ts';
import type { PageServices } from './session.ts';
import type { PageScript } from './start-page.ts';

/** What whoever starts it has to give; the names come with the code. */
export type StarterServices = Omit<PageServices, 'matching'>;

/** What the code that marks names offers. */
export interface Marks {
  readonly claimFrame: typeof claimFrame;
  /** Makes the page script of this frame; it waits for its settings. */
  start(
    services: StarterServices,
    site: () => Promise<string | null>,
    signal: AbortSignal,
  ): PageScript;
}

// A symbol cannot be clobbered by the ids of a page's elements.
const OFFER = Symbol.for('sidelight.marks');
type Frame = { [OFFER]?: Marks };

/** Makes the code that marks names available to the scripts loaded after it. */
export function offerMarks(marks: Marks): void {
  (globalThis as Frame)[OFFER] = marks;
}

/**
 * The code that marks names in this frame.
 * @throws Error where it has not been loaded before
 */
export function marksOfFrame(): Marks {
  const offered = (globalThis as Frame)[OFFER];
  if (!offered) throw new Error('The code for marks is not here: load marks.js before this script');
  return offered;
}
