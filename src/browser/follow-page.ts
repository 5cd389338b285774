import type { PageSummary } from '../core/protocol.ts';
import { ask } from './ask.ts';
import { watchPage } from './frame-reports.ts';

export interface PageListener {
  onPage(page: PageSummary): void;
  onFailure(reason: unknown): void;
}

/**
 * Tells what the background knows of a tab's page: at once, whenever a frame of it reports, and when
 * asked again, until `signal` aborts. An answer that a later one has overtaken is dropped.
 * @returns asks again
 */
export function followPage(tab: number, listener: PageListener, signal: AbortSignal): () => void {
  let asked = 0;
  let heard = 0;
  const refresh = (): void => {
    const number = ++asked;
    const isNews = (): boolean => {
      if (signal.aborted || number < heard) return false;
      heard = number;
      return true;
    };
    ask('page', { tab }).then(
      (page) => {
        if (isNews()) listener.onPage(page);
      },
      (reason: unknown) => {
        if (isNews()) listener.onFailure(reason);
      },
    );
  };
  watchPage(tab, refresh, signal);
  refresh();
  return refresh;
}
