import type {
  ArchiveSummary,
  ArticleView,
  SearchAnswer,
  SearchQuery,
  TopicView,
} from '../../core/protocol.ts';

/** What the archive page asks for. */
export interface ArchiveSources {
  archive(): Promise<ArchiveSummary>;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Null where the archive holds no such article. */
  article(id: string): Promise<ArticleView | null>;
  topic(id: string): Promise<TopicView | null>;
}
