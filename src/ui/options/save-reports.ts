import { messageOf } from '../use-latest.ts';
import type { SaveState } from './options-view.ts';

/** Tells what comes of changes to the settings. */
export class SaveReports {
  readonly #tell: (save: SaveState) => void;
  #saves = 0;

  constructor(tell: (save: SaveState) => void) {
    this.#tell = tell;
  }

  /**
   * Tells what becomes of a change.
   * @returns false where it could not be kept: the page is drawn anew as it was
   */
  async of(change: Promise<void>): Promise<boolean> {
    try {
      await change;
      this.#tell({ state: 'saved', times: ++this.#saves });
      return true;
    } catch (error) {
      this.failed(error);
      return false;
    }
  }

  /** Tells that something could not be kept, and why. */
  failed(error: unknown): void {
    this.#tell({ state: 'failed', reason: messageOf(error) });
  }
}
