import type { PageTopic, SearchAnswer, SearchQuery } from '../../core/protocol.ts';

/** What the popup asks for and sets going. `place` is what the archive page takes after its `#`. */
export interface PopupActions {
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** The address of a place in the archive. */
  addressOf(place: string): string;
  openArchive(place: string): void;
  openOptions(): void;
  /**
   * Scrolls the page to a mention; `occurrence` is counted from 0. Closes the popup, unless the
   * reader is stepping from one mention to the next and may `stay`.
   */
  jump(topic: PageTopic, occurrence: number, how: { readonly stay: boolean }): void;
  pause(site: string, paused: boolean): void;
  /** Has the paused site read until the reader leaves it, in this tab; or pauses it again. */
  visit(on: boolean): void;
  /** Lets links and headings be marked, on every page, or not. */
  markLinks(marked: boolean): void;
  /** Opens all this at the side of the page; null where it is there, or can never be. */
  readonly openAtSide: (() => void) | null;
}
