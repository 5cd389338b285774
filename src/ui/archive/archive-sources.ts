import type {
  ArchiveSummary,
  ArticleView,
  BrowseAnswer,
  BrowseQuery,
  TopicQuery,
  TopicView,
} from '../../core/protocol.ts';

/** Topics that the reader wants no marks for, on any site and in whatever words. */
export interface TopicMutings {
  current(): Promise<ReadonlySet<string>>;
  /** Calls back at every change of them, until `signal` aborts. */
  watch(callback: (topics: ReadonlySet<string>) => void, signal: AbortSignal): void;
  mute(topic: string): Promise<void>;
  unmute(topic: string): Promise<void>;
}

/** What the archive page asks for. */
export interface ArchiveSources {
  archive(): Promise<ArchiveSummary>;
  browse(query: BrowseQuery): Promise<BrowseAnswer>;
  /** Null where the archive holds no such article. */
  article(id: string): Promise<ArticleView | null>;
  topic(query: TopicQuery): Promise<TopicView | null>;
  readonly mutings: TopicMutings;
}
