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
  markLinks(marked: boolean): void;
}

// One and the same for good: what searches as the reader types starts over with another.
const search = (query: SearchQuery): Promise<SearchAnswer> => ask('search', query);

/**
 * @param tab - the tab whose page is shown; null for none
 * @param onChange - called when the page may show something else from now on, or could not be told to
 */
export function readerActions(tab: () => number | null, onChange: () => void): ReaderActions {
  return {
    search,
    addressOf: archiveUrl,
    pause: (site, paused) => {
      const at = tab();
      if (at !== null) void setSiteOfTab(site, !paused, at).then(onChange, onChange);
    },
    markLinks: (links) => void changeSettings({ links }).then(onChange, onChange),
  };
}
