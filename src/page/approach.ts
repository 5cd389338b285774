import { containerAt } from './container.ts';
import type { MarkIndex } from './mark-index.ts';

/** Browsers put an idle background to sleep after 30 seconds; one asked this often stays awake. */
const STAYS_AWAKE = 20_000;

/**
 * Has the background awake by the time a card is wanted. To start it takes longer than a card takes to
 * open, and less than the pointer takes from the first word of a paragraph to a mention in it.
 */
export class Approach {
  readonly #index: MarkIndex;
  readonly #getReady: () => Promise<unknown>;
  #asked = -Infinity;

  constructor(index: MarkIndex, getReady: () => Promise<unknown>) {
    this.#index = index;
    this.#getReady = getReady;
  }

  /** The pointer has moved. */
  moved(event: PointerEvent): void {
    if (event.timeStamp - this.#asked < STAYS_AWAKE) return;
    const [under] = event.composedPath();
    const container = under instanceof Node ? containerAt(under) : null;
    if (!container || this.#index.inContainer(container).length === 0) return;
    this.#asked = event.timeStamp;
    // A card that is wanted all the same asks again, and says what is wrong.
    this.#getReady().catch(() => undefined);
  }
}
