import type { PageTopic, SearchAnswer, SearchQuery } from '../../core/protocol.ts';

/** What the popup asks for and sets going. `place` is what the archive page takes after its `#`. */
export interface PopupActions {
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** The address of a place in the archive. */
  addressOf(place: string): string;
  openArchive(place: string): void;
  /** Scrolls the page to a mention; `occurrence` is counted from 0. */
  jump(topic: PageTopic, occurrence: number): void;
  pause(site: string, paused: boolean): void;
}
