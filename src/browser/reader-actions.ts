import type { SearchAnswer, SearchQuery } from '../core/protocol.ts';
import { ask } from './ask.ts';
import { setSiteOfTab } from './private-rules.ts';
import { changeSettings } from './settings.ts';
import { archiveUrl } from './tabs.ts';

/** What readers ask for and set going, whatever page it is about. */
export interface ReaderActions {
  search(query: SearchQuery): Promise<SearchAnswer>;
  addressOf(place: string): string;
  pause(site: string, paused: boolean): void;
  visit(on: boolean): void;
  markLinks(marked: boolean): void;
}

// One and the same for good: what searches as the reader types starts over with another.
const search = (query: SearchQuery): Promise<SearchAnswer> => ask('search', query);

/** A tab whose page is shown. */
export interface ShownTab {
  readonly id: number;
  readonly isPrivate: boolean;
}

/**
 * @param tab - the tab whose page is shown; null for none
 * @param onChange - called when the page may show something else from now on, or could not be told to
 */
export function readerActions(tab: () => ShownTab | null, onChange: () => void): ReaderActions {
  const setVisit = async (on: boolean): Promise<void> => {
    const shown = tab();
    if (shown) await ask('setVisit', { tab: shown.id, on });
  };
  return {
    search,
    // A link that the browser itself follows would be remembered by an ordinary window.
    addressOf: (place) => archiveUrl(tab()?.isPrivate === false ? place : ''),
    // What is chosen for good is not kept from counting by what was chosen for a visit.
    pause: (site, paused) => {
      const shown = tab();
      if (!shown) return;
      void setSiteOfTab(site, !paused, shown.id)
        .then(() => setVisit(false))
        .then(onChange, onChange);
    },
    visit: (on) => void setVisit(on).then(onChange, onChange),
    markLinks: (links) => void changeSettings({ links }).then(onChange, onChange),
  };
}
