import type { ArchiveSummary, PickedTopic, TopicRef, TopicsQuery } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** What came of the last change. */
export type SaveState =
  | { readonly state: 'none' }
  /** `times` tells one save from the next, so that each is announced. */
  | { readonly state: 'saved'; readonly times: number }
  | { readonly state: 'failed'; readonly reason: string };

/** A keyboard command as the browser has it now. */
export interface ShortcutView {
  readonly command: string;
  /** In the browser's spelling; empty where it has none. */
  readonly keys: string;
}

/** All that the options show. */
export interface OptionsView {
  readonly settings: Settings;
  readonly save: SaveState;
  readonly shortcuts: readonly ShortcutView[];
  /** The language the browser shows its own interface in, BCP 47. */
  readonly browserLanguage: string;
  /** The language Sidelight speaks by it, BCP 47. */
  readonly followedLanguage: string;
  /** The permissions that the manifest asks for by name. */
  readonly permissions: readonly string[];
}

/** What the options ask for and set going. */
export interface OptionsActions {
  /**
   * Changes some of the settings.
   * @returns false where the change could not be kept: `save` says why, and all is as it was
   */
  change(change: (settings: Settings) => Partial<Settings>): Promise<boolean>;
  /** Lets Sidelight read a site, or not, from today. */
  setSite(site: string, read: boolean): Promise<boolean>;
  /** A topic of the archive; null where it holds none of that id. */
  topic(id: string): Promise<TopicRef | null>;
  /** What the archive holds; fails where it cannot be opened or does not answer. */
  archive(): Promise<ArchiveSummary>;
  /** The topics whose names answer to what is typed, best first. */
  topics(query: TopicsQuery): Promise<readonly PickedTopic[]>;
  /** The reader's day, `YYYY-MM-DD`. */
  today(): string;
  /** The address of the archive page. */
  readonly archiveAddress: string;
  /** Ways into the browser's own settings; null where the browser has none for extensions. */
  readonly openShortcuts: (() => void) | null;
  readonly openPermissions: (() => void) | null;
}
